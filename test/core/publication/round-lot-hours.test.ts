import { describe, expect, test } from 'vitest';
import type { NotedRow } from '../../../src/core/publication/note-lots.ts';
import type { NotedSums } from '../../../src/core/publication/note-sums.ts';
import { roundLotHours } from '../../../src/core/publication/round-lot-hours.ts';
import type { ClosedBook, MinutesNumber } from '../../../src/core/publication/sum-book.ts';

/** Rows of hours in all, by kind, and by seat of the first kind; the total last. */
function rounded(rows: readonly (readonly [number | null, (number | null)[], number[]])[], isExact = false) {
  const book: (number | null)[] = [];
  const note = (hours: number | null) => (book.push(hours === null ? null : hours * 60) - 1) as MinutesNumber;
  const noted = rows.map(([all, kinds, seats]) => ({
    minutes: note(all),
    kinds: kinds.map(note),
    seats: seats.map((seat) => ({ minutes: note(seat) })),
  }));
  const safe = { minutes: (number: MinutesNumber) => book[number]! } as unknown as ClosedBook;
  return roundLotHours(
    safe,
    noted.slice(0, -1) as unknown as NotedRow[],
    noted.at(-1) as unknown as NotedSums,
    isExact,
  );
}

describe('hours of the table of lots', () => {
  test('add up every way where none is hidden, the total to the nearest', () => {
    const [north, south, total] = rounded([
      [34, [14, 14, 3, 3], [7, 7]],
      [34, [14, 14, 3, 3], [14]],
      [68, [28, 28, 6, 6], []],
    ]);
    const sum = (of: readonly (number | null)[]) => of.reduce<number>((whole, part) => whole + part!, 0);
    expect(total!.all).toBe(70);
    expect(north!.all! + south!.all!).toBe(70);
    for (const row of [north!, south!, total!]) expect(sum(row.kinds)).toBe(row.all);
    for (const row of [north!, south!]) expect(sum(row.seats)).toBe(row.kinds[0]);
    for (const kind of [0, 1, 2, 3])
      expect(north!.kinds[kind]! + south!.kinds[kind]!).toBe(total!.kinds[kind]);
  });

  test('are each to the nearest where one is hidden', () => {
    const [north, , total] = rounded([
      [34, [14, null, null, 3], []],
      [34, [14, 14, 3, 3], []],
      [68, [28, 28, 6, 6], []],
    ]);
    expect(north).toEqual({ all: 30, kinds: [10, null, null, 0], seats: [] });
    expect(total!.kinds).toEqual([30, 30, 10, 10]);
  });

  test('are each to the nearest where kinds are of other packages, and exact where that is asked for', () => {
    const grown = [
      [34, [40, 0, 0, 0], [40]],
      [34, [40, 0, 0, 0], []],
    ] as const;
    expect(rounded(grown.map(([all, kinds, seats]) => [all, [...kinds], [...seats]]))[0]!.kinds[0]).toBe(40);
    expect(
      rounded(
        [
          [34, [31, 3, 0, 0], [31]],
          [34, [31, 3, 0, 0], []],
        ],
        true,
      )[0],
    ).toEqual({ all: 34, kinds: [31, 3, 0, 0], seats: [31] });
  });
});
