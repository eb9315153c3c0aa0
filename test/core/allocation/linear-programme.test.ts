import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { linearProgramme, type Column } from '../../../src/core/allocation/linear-programme.ts';
import { seeded } from '../seeded.ts';

const highs = await loadHighs();
const BROKEN = 1000;

/** Rows that each may be broken at a high cost, and columns of whole numbers. */
function aProgramme(seed: number) {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const size = 2 + below(10);
  const right = Float64Array.from({ length: size }, () => below(20));
  const columns = Array.from({ length: size * 3 }, (): Column => {
    const rows = Array.from({ length: size }, (_, row) => row).filter(() => random() < 0.4);
    return { cost: 1 + below(40), rows, weights: rows.map(() => 1 + below(5)) };
  });
  return { right, columns };
}

function dualValue(right: Float64Array, duals: Float64Array): number {
  return right.reduce((sum, value, row) => sum + value * duals[row]!, 0);
}

describe('a linear programme', () => {
  test('comes to what another solver finds, by its duals', () => {
    for (let seed = 0; seed < 150; seed++) {
      const { right, columns } = aProgramme(seed);
      const programme = linearProgramme(
        right,
        right.map(() => BROKEN),
      );
      columns.forEach(programme.add);
      programme.solve(10_000);
      const rows = [...right].map((value, row) => {
        const terms = columns.flatMap(({ rows: its, weights }, at) =>
          its.includes(row) ? [`+ ${weights[its.indexOf(row)]} x${at}`] : [],
        );
        return ` r${row}: ${terms.join(' ')} + s${row} = ${value}`;
      });
      const costs = [
        ...columns.map(({ cost }, at) => `+ ${cost} x${at}`),
        ...rows.map((_, row) => `+ ${BROKEN} s${row}`),
      ];
      const text = ['Minimize', ` obj: ${costs.join(' ')}`, 'Subject To', ...rows, 'End'].join('\n');
      expect({ seed, value: dualValue(right, programme.duals()) }).toEqual({
        seed,
        value: expect.closeTo(highs.solve(text).ObjectiveValue, 4),
      });
    }
  });

  test('goes on from where it was when a column is added, and says how much there is of each', () => {
    const right = Float64Array.of(4, 6);
    const programme = linearProgramme(
      right,
      right.map(() => BROKEN),
    );
    programme.add({ cost: 10, rows: [0, 1], weights: [1, 1] });
    programme.add({ cost: 10, rows: [1], weights: [1] });
    programme.solve(100);
    expect(dualValue(right, programme.duals())).toBeCloseTo(60, 4);
    programme.add({ cost: 3, rows: [1], weights: [2] });
    programme.solve(100);
    expect(dualValue(right, programme.duals())).toBeCloseTo(43, 4);
    const amounts = programme.amounts();
    expect([amounts.get(0), amounts.get(1), amounts.get(2)]).toEqual([
      expect.closeTo(4, 4),
      undefined,
      expect.closeTo(1, 4),
    ]);
  });
});
