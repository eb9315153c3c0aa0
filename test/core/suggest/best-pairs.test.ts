import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPairs } from '../../../src/core/suggest/best-pairs.ts';

test('what goes to the best pair is worth less than what is best for all', () => {
  expect(
    bestPairs([
      [9, 8],
      [8, 1],
    ]),
  ).toEqual([1, 0]);
});

test('no pairing is worth more, and nobody has two partners', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.nat(9), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(table, (worth) => {
      const pairs = bestPairs(worth);
      const taken = pairs.filter((column) => column >= 0);
      expect(new Set(taken).size).toBe(taken.length);
      const sum = pairs.reduce((total, column, row) => total + (worth[row]![column] ?? 0), 0);
      expect(sum).toBe(mostWorth(worth));
    }),
  );
});

test('there is nobody to pair', () => {
  expect(bestPairs([])).toEqual([]);
  expect(bestPairs([[], []])).toEqual([-1, -1]);
});

/** Every pairing there is, tried. */
function mostWorth(worth: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  if (row === worth.length) return 0;
  const without = mostWorth(worth, row + 1, taken);
  return worth[row]!.reduce((most, each, column) => {
    if (taken.includes(column)) return most;
    return Math.max(most, each + mostWorth(worth, row + 1, [...taken, column]));
  }, without);
}
