import { expect, test } from 'vitest';
import { DISCLOSURE_RULES } from '../../../src/core/disclosure/disclosure-rules.ts';
import { moneyOf } from '../../../src/core/money/money-of.ts';
import { noteLots } from '../../../src/core/publication/note-lots.ts';
import { HALVES, notedPlans } from './a-noted-plan.ts';

test('the table of lots has each lot with its seats, what lies in none, and the total', () => {
  const { book, plans } = notedPlans(HALVES);
  const [plan] = plans;
  const noted = noteLots(book, plan!);
  const money = moneyOf(plan!.read);
  const { lots, noLot, total } = noted.show(book.close(DISCLOSURE_RULES.none), money, true);
  expect(lots.map(({ name, blocks, people, hours }) => [name, blocks, people, hours])).toEqual([
    ['North', 2, 2, 20],
    ['South', 2, 2, 20],
  ]);
  expect(lots[0]!.seats).toEqual([{ provider: 'Alder', role: 'primary', share: 1, hours: 20, people: 2 }]);
  expect(noLot).toMatchObject({ people: 1, hours: 2 });
  expect(total).toMatchObject({ people: 5, hours: 42, poundsAYear: money.plan.cost.pounds.least });
  const pounds = [...lots, noLot!].reduce((sum, row) => sum + row.poundsAYear!, 0);
  expect(pounds).toBeCloseTo(total.poundsAYear!, 6);
});
