import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { packProgramme, type Row } from '../../../src/core/awards/programme.ts';
import { loadSolver } from '../../../src/io/solver/load-solver.ts';
import { seeded } from '../../core/seeded.ts';

const solve = await loadSolver();
const whole = { least: 0, most: 9, isWhole: true };
const options = { seconds: 9, gap: 0 };
/** Two columns whose halves come to 2.5 at the most. */
const limit: Row = {
  terms: [
    [0, 0.5],
    [1, 0.5],
  ],
  least: -Infinity,
  most: 2.5,
};
const twoColumns = (isWhole: boolean, ...rows: readonly Row[]) =>
  packProgramme(
    [
      { ...whole, most: 3.5, isWhole },
      { ...whole, isWhole },
    ],
    rows,
    Float64Array.of(-3, -2),
  );

describe('the solver', () => {
  test('finds amounts of least cost, whole or not', () => {
    const found = solve(twoColumns(false, limit), options);
    expect(found).toMatchObject({ status: 'best', leastCost: -13.5 });
    expect([...found.amounts!]).toEqual([3.5, 1.5]);
    expect([...solve(twoColumns(true, limit), options).amounts!]).toEqual([3, 2]);
  });

  test('begins from amounts it is given', () => {
    const from = Float64Array.of(1, 1);
    expect(solve(twoColumns(true, limit), { ...options, from }).leastCost).toBe(-13);
  });

  test('says where nothing keeps the rows', () => {
    const impossible: Row = { terms: [[0, 1]], least: 4, most: 5 };
    expect(solve(twoColumns(true, limit, impossible), options)).toEqual({
      status: 'none',
      amounts: null,
      leastCost: Infinity,
    });
    expect(solve(twoColumns(true, { terms: [], least: 1, most: 2 }), options).status).toBe('none');
  });

  test('stops when its time is over, with what it has and a bound', () => {
    const random = seeded(7);
    const columns = Array.from({ length: 120 }, () => ({ ...whole, most: 1 }));
    const rows = Array.from({ length: 60 }, (): Row => ({
      terms: columns.map((_, column) => [column, 10 + Math.floor(random() * 90)]),
      least: -Infinity,
      most: 2500,
    }));
    const cost = Float64Array.from(columns, () => -10 - Math.floor(random() * 90));
    const { status, amounts, leastCost } = solve(packProgramme(columns, rows, cost), {
      seconds: 0.3,
      gap: 0,
    });
    expect(status).toBe('stopped');
    const reached = cost.reduce((sum, each, column) => sum + each * (amounts?.[column] ?? 0), 0);
    expect(leastCost).toBeLessThan(reached);
  });

  test('runs a program that it is handed, as in a browser', async () => {
    const { buffer } = new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('highs/runtime')));
    const handed = await loadSolver(buffer);
    expect(handed(twoColumns(true, limit), options).leastCost).toBe(-13);
  });
});
