import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundCirculation, type Flow } from '../../../src/core/publication/round-circulation.ts';

/** A table with its totals: that of all first, then of rows, of columns, and the cells. */
function flowsOf(cells: readonly (readonly number[])[]): Flow[] {
  const rows = cells.map((row) => row.reduce((sum, cell) => sum + cell, 0));
  const columns = cells[0]!.map((_, at) => cells.reduce((sum, row) => sum + row[at]!, 0));
  const all = rows.reduce((sum, row) => sum + row, 0);
  const [row, column] = [(at: number) => 2 + at, (at: number) => 2 + rows.length + at];
  return [
    { from: 0, to: 1, amount: all },
    ...rows.map((amount, at) => ({ from: 1, to: row(at), amount })),
    ...columns.map((amount, at) => ({ from: column(at), to: 0, amount })),
    ...cells.flatMap((ofRow, at) => ofRow.map((amount, to) => ({ from: row(at), to: column(to), amount }))),
  ];
}

function sumsOf(flows: readonly Flow[], amounts: readonly number[]): Map<number, number> {
  const sums = new Map<number, number>();
  flows.forEach(({ from, to }, at) => {
    sums.set(from, (sums.get(from) ?? 0) - amounts[at]!);
    sums.set(to, (sums.get(to) ?? 0) + amounts[at]!);
  });
  return sums;
}

describe('a table rounded as a whole', () => {
  test('adds up in rows and columns, each number up or down by less than it is rounded to', () => {
    const numbers = fc.array(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(numbers, (cells) => {
        const flows = flowsOf(cells);
        const rounded = roundCirculation(flows, 600);
        for (const sum of sumsOf(flows, rounded).values()) expect(sum).toBe(0);
        flows.forEach(({ amount }, at) => {
          expect(rounded[at]! % 600).toBe(0);
          expect(Math.abs(rounded[at]! - amount)).toBeLessThan(600);
        });
        expect(rounded[0]).toBe(Math.round(flows[0]!.amount / 600) * 600);
      }),
      { numRuns: 200 },
    );
  });

  test('leaves a number that is a multiple as it is', () => {
    expect(
      roundCirculation(
        flowsOf([
          [600, 0],
          [1200, 600],
        ]),
        600,
      ),
    ).toEqual([2400, 600, 1800, 1800, 600, 600, 0, 1200, 600]);
  });

  test('refuses numbers that do not add up', () => {
    expect(() => roundCirculation([{ from: 0, to: 1, amount: 5 }], 10)).toThrow(/add up/);
  });
});
