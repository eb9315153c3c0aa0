import type { CostRow, MoneyFigures } from '../../../core/money/money-figures.ts';
import { roundRangesTogether } from '../../../core/money/round-together.ts';
import type { Range } from '../../../core/scenario/assumptions.ts';

/** A row of a table of costs in whole pounds. */
export interface RoundedRow {
  readonly row: CostRow;
  readonly today: number;
  readonly plan: Range;
}

/** Rows in whole pounds that add up to the eye, with the totals they add up to. */
export function roundedRows(
  rows: readonly CostRow[],
  { today, plan }: Pick<MoneyFigures, 'today' | 'plan'>,
): { rows: readonly RoundedRow[]; today: number; plan: Range } {
  const todays = roundRangesTogether(rows.map((row) => row.today.pounds));
  const plans = roundRangesTogether(rows.map((row) => row.plan.pounds));
  return {
    rows: rows.map((row, at) => ({ row, today: todays[at]!.least, plan: plans[at]! })),
    today: Math.round(today.cost.pounds.least),
    plan: { least: Math.round(plan.cost.pounds.least), most: Math.round(plan.cost.pounds.most) },
  };
}
