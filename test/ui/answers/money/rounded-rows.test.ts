import { expect, test } from 'vitest';
import { moneyOf } from '../../../../src/core/money/money-of.ts';
import { roundedRows } from '../../../../src/ui/answers/money/rounded-rows.ts';
import { aRandomMoneyPlan } from '../../../core/money/a-money-plan.ts';

test('whole pounds of every table add up to the same totals, as they are shown', () => {
  for (let seed = 0; seed < 20; seed++) {
    const money = moneyOf(aRandomMoneyPlan(seed));
    for (const rows of [money.lines, money.byProvider, money.byLot, money.byContract, money.byService]) {
      const rounded = roundedRows(rows, money);
      const sum = (of: (row: (typeof rounded.rows)[number]) => number) =>
        rounded.rows.reduce((total, row) => total + of(row), 0);
      expect(sum((row) => row.today)).toBe(Math.round(money.today.cost.pounds.least));
      expect(sum((row) => row.plan.least)).toBe(rounded.plan.least);
      expect(sum((row) => row.plan.most)).toBe(rounded.plan.most);
      expect(rounded.plan.most).toBe(Math.round(money.plan.cost.pounds.most));
    }
  }
});
