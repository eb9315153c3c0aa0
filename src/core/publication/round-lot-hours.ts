import { MINUTES_TO } from '../disclosure/protect-minutes.ts';
import type { SafeNumber } from './publication.ts';
import type { NotedRow } from './note-lots.ts';
import type { NotedSums } from './note-sums.ts';
import { roundCirculation, type Flow } from './round-circulation.ts';
import type { ClosedBook } from './sum-book.ts';

/** Hours of one row of the table of lots. */
export interface RowHours {
  readonly all: SafeNumber;
  /** Own, back-up, spot and unmet. */
  readonly kinds: readonly SafeNumber[];
  readonly seats: readonly SafeNumber[];
}

/**
 * Hours of the table of lots, the total last: rounded so that seats add up to own hours, kinds to their row and
 * rows to the total, where none is hidden and the kinds are of the same packages as the row; else each to the
 * nearest. Exact ones are left as they are.
 */
export function roundLotHours(
  safe: ClosedBook,
  rows: readonly NotedRow[],
  total: NotedSums,
  isExact: boolean,
): RowHours[] {
  const minutes = [...rows, { ...total, seats: [] }].map(({ minutes: all, kinds, seats }) => ({
    all: safe.minutes(all),
    kinds: kinds.map((kind) => safe.minutes(kind)),
    seats: seats.map((seat) => safe.minutes(seat.minutes)),
  }));
  const together = isExact ? null : roundTogether(minutes);
  if (together !== null) return together;
  const hoursOf = (of: SafeNumber) => (of === null ? null : isExact ? of / 60 : hoursToNearest(of));
  return minutes.map(({ all, kinds, seats }) => ({
    all: hoursOf(all),
    kinds: kinds.map(hoursOf),
    seats: seats.map(hoursOf),
  }));
}

export function hoursToNearest(minutes: number): number {
  return (Math.round(minutes / MINUTES_TO) * MINUTES_TO) / 60;
}

/** The sums that flows lead between; those of rows come after. */
const [BOTTOM, TOP, COLUMNS, ROWS] = [0, 1, 2, 6];

function roundTogether(rows: readonly RowHours[]): RowHours[] | null {
  const flows: Flow[] = [];
  let addsUp = true;
  const add = (from: number, to: number, amount: SafeNumber) => {
    if (amount === null) addsUp = false;
    return flows.push({ from, to, amount: amount ?? 0 }) - 1;
  };
  const last = rows.length - 1;
  const places = [last, ...Array(last).keys()].map((row) => {
    const { all, kinds, seats } = rows[row]!;
    if (all !== kinds.reduce<number>((sum, kind) => sum + (kind ?? 0), 0)) addsUp = false;
    if (row === last) {
      return {
        all: add(BOTTOM, TOP, all),
        kinds: kinds.map((kind, at) => add(COLUMNS + at, BOTTOM, kind)),
        seats: [],
      };
    }
    const [whole, own] = [ROWS + 2 * row, ROWS + 2 * row + 1];
    return {
      all: add(TOP, whole, all),
      kinds: kinds.map((kind, at) => add(whole, at === 0 && seats.length > 0 ? own : COLUMNS + at, kind)),
      seats: seats.map((seat) => add(own, COLUMNS, seat)),
    };
  });
  if (!addsUp) return null;
  const rounded = roundCirculation(flows, MINUTES_TO);
  const hoursAt = (flow: number) => rounded[flow]! / 60;
  const read = places.map(({ all, kinds, seats }) => ({
    all: hoursAt(all),
    kinds: kinds.map(hoursAt),
    seats: seats.map(hoursAt),
  }));
  return [...read.slice(1), read[0]!];
}
