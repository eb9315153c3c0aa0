import type { Figures, LotFigures } from '../../core/figures/figures.ts';
import type { Appointment, Lot, Scenario } from '../../core/scenario/scenario.ts';
import { lotWarnings } from './lot-warnings.ts';

/** One lot with all that its line in the ledger says. */
export interface LedgerRow {
  readonly lot: Lot;
  readonly figures: LotFigures;
  /** The lot's own, in the order of its seats. */
  readonly appointments: readonly Appointment[];
  readonly warnings: readonly string[];
}

export type LedgerSort = 'ledger' | 'name' | 'hours' | 'packages' | 'waiting' | 'unmet' | 'warnings';

export interface LedgerOrder {
  readonly by: LedgerSort;
  readonly descending: boolean;
}

/** A line for each lot, in the order asked; lots that are level stay in the order of the ledger. */
export function ledgerRows(scenario: Scenario, figures: Figures, order: LedgerOrder): LedgerRow[] {
  const rows = figures.lots.flatMap((lotFigures) => {
    const lot = scenario.lots.find((each) => each.id === lotFigures.lot);
    if (lot === undefined) return [];
    const appointments = scenario.appointments.filter((appointment) => appointment.lot === lot.id);
    const warnings = lotWarnings(lotFigures, appointments, scenario.rules, lot);
    return [{ lot, figures: lotFigures, appointments, warnings }];
  });
  const compare = COMPARE[order.by];
  return rows.sort((a, b) => (order.descending ? compare(b, a) : compare(a, b)));
}

/** Lines are made afresh for each set of figures; what they hold is shared where it did not change. */
export function sameRow(a: LedgerRow, b: LedgerRow): boolean {
  return (
    a.lot === b.lot &&
    a.figures === b.figures &&
    sameItems(a.appointments, b.appointments) &&
    sameItems(a.warnings, b.warnings)
  );
}

export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

const NAMES = new Intl.Collator('en-GB', { numeric: true });

const COMPARE: Record<LedgerSort, (a: LedgerRow, b: LedgerRow) => number> = {
  ledger: () => 0,
  name: (a, b) => NAMES.compare(a.lot.name, b.lot.name),
  hours: (a, b) => a.figures.load.weeklyMinutes - b.figures.load.weeklyMinutes,
  packages: (a, b) => a.figures.load.packages - b.figures.load.packages,
  waiting: (a, b) => a.figures.waiting.packages - b.figures.waiting.packages,
  unmet: (a, b) => a.figures.placement.unmet.weeklyMinutes - b.figures.placement.unmet.weeklyMinutes,
  warnings: (a, b) => a.warnings.length - b.warnings.length,
};
