import type { CostRow, MoneyFigures } from '../money/money-figures.ts';
import { roundTogether } from '../money/round-together.ts';
import type { Range } from '../scenario/assumptions.ts';
import { POUNDS_TO, type SafeNumber } from './publication.ts';
import type { ClosedBook, MinutesNumber } from './sum-book.ts';

interface PaidRow {
  readonly paid: MinutesNumber;
  /** Its row of the bill; undefined for one that comes to nothing. */
  readonly cost: CostRow | undefined;
}

/**
 * Pounds a year of each lot and of the total, the total last. A row is hidden with the hours that are paid for.
 * Where none is, rows are rounded so that they add up to the total with what guarantees cost that are not used.
 */
export function roundPounds(
  safe: ClosedBook,
  rows: readonly PaidRow[],
  total: MinutesNumber,
  money: MoneyFigures,
  isExact: boolean,
): SafeNumber[] {
  const pounds = rows.map(({ cost }) => (cost === undefined ? 0 : middleOf(cost.plan.pounds)));
  const all = middleOf(money.plan.cost.pounds);
  if (isExact) return [...pounds, all];
  const isHidden = [...rows.map(({ paid }) => paid), total].map((paid) => safe.minutes(paid) === null);
  if (isHidden.includes(true))
    return [...pounds, all].map((of, at) => (isHidden[at] ? null : poundsToNearest(of)));
  const others = all - pounds.reduce((sum, of) => sum + of, 0);
  const units = roundTogether(
    [...pounds, others].map((of) => of / POUNDS_TO),
    Math.round(all / POUNDS_TO),
  );
  return [...units.slice(0, -1).map((of) => of * POUNDS_TO), poundsToNearest(all)];
}

export function poundsToNearest(pounds: number): number {
  return Math.round(pounds / POUNDS_TO) * POUNDS_TO;
}

/** One number for a range: its middle. */
function middleOf({ least, most }: Range): number {
  return (least + most) / 2;
}
