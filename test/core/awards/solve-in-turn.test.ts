import { describe, expect, test } from 'vitest';
import type { Programme, Solution } from '../../../src/core/awards/programme.ts';
import { amountOf, solveInTurn } from '../../../src/core/awards/solve-in-turn.ts';
import { loadSolver } from '../../../src/io/solver/load-solver.ts';

const solve = await loadSolver();
/** Two whole numbers that come to 4 or more together. */
const model = {
  columns: [
    { least: 0, most: 5, isWhole: true },
    { least: 0, most: 3, isWhole: true },
  ],
  rows: [
    {
      terms: [
        [0, 1],
        [1, 1],
      ] as const,
      least: 4,
      most: Infinity,
    },
  ],
};
const aim = (...cost: number[]) => ({ cost: Float64Array.from(cost), gap: 1e-6, slack: 1e-6, patience: 1 });

describe('aims one after another', () => {
  test('each has the least there is when those before have theirs', () => {
    expect(solveInTurn(model, [aim(1, 1), aim(1, 0)], solve, 9)).toMatchObject({
      amounts: Float64Array.of(1, 3),
      bounds: [4, 1],
      isProven: [true, true],
    });
    expect(solveInTurn(model, [aim(0, 1), aim(1, 0)], solve, 9)!.amounts).toEqual(Float64Array.of(4, 0));
  });

  test('have no amounts where no rows can be kept', () => {
    const rows = [...model.rows, { terms: [[0, 1]] as const, least: 6, most: 6 }];
    expect(solveInTurn({ ...model, rows }, [aim(1, 1)], solve, 9)).toBeNull();
  });

  test('give what was found, and how good it could be, where time runs out', () => {
    const stopped = (_: Programme): Solution => ({
      status: 'stopped',
      amounts: Float64Array.of(5, 3),
      leastCost: 2,
    });
    expect(solveInTurn(model, [aim(1, 1)], stopped, 9)).toEqual({
      amounts: Float64Array.of(5, 3),
      bounds: [2],
      isProven: [false],
    });
    const nothing = (): Solution => ({ status: 'stopped', amounts: null, leastCost: -Infinity });
    expect(() => solveInTurn(model, [aim(1, 1)], nothing, 9)).toThrow('no choice was found in 9 seconds');
  });

  test('keep what was found where a later one calls it impossible', () => {
    let asked = 0;
    const unsure = (programme: Programme): Solution =>
      asked++ === 0
        ? solve(programme, { seconds: 9, gap: 0 })
        : { status: 'none', amounts: null, leastCost: Infinity };
    const solved = solveInTurn(model, [aim(1, 1), aim(1, 0)], unsure, 9)!;
    expect(solved.isProven).toEqual([true, false]);
    expect(solved.bounds[1]).toBe(solved.amounts[0]);
  });
});

test('amounts are added up under a cost', () =>
  expect(amountOf(Float64Array.of(2, -3), Float64Array.of(5, 1))).toBe(7));
