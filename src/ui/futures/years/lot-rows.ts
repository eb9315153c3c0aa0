import { NO_LOT, type Lot, type LotId } from '../../../core/scenario/scenario.ts';
import type { LotYears, YearsFigures } from '../../../core/years/years-figures.ts';
import { nameLot } from '../../answers/name-lot.ts';
import type { NamedRow } from '../../controls/row-name.tsx';

/** A line of a table: a lot, or the packages in none. */
export interface LotRow extends NamedRow {
  readonly years: LotYears;
}

/** The lots in ledger order, and packages in no lot last, where there are any. */
export function lotRows({ lots, unassigned }: YearsFigures, named: readonly Lot[]): LotRow[] {
  return [...lots, ...(unassigned === null ? [] : [unassigned])].map((years) => ({
    years,
    ...nameLot(named, years.lot),
  }));
}

/** What the years bring to a lot, to packages in `NO_LOT`, or, for null, to the area; null where there is no such lot. */
export function yearsOf(figures: YearsFigures, lot: LotId | null): LotYears | null {
  if (lot === null) return figures.area;
  if (lot === NO_LOT) return figures.unassigned;
  return figures.lots.find((each) => each.lot === lot) ?? null;
}
