import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { linearProgramme, type Column } from '../../../src/core/placing/linear-programme.ts';
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

/** A programme in rows as books write it; `own` is the cost of each row's own column, 0 for a slack. */
interface Written {
  readonly costs: readonly number[];
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly number[];
  readonly own: readonly number[];
}

/** What there is of each column and what the rows' own columns make up, what that costs, and what more would cost. */
function solved({ costs, rows, right, own }: Written, mostTurns = 10_000) {
  const programme = linearProgramme(Float64Array.from(right), Float64Array.from(own));
  costs.forEach((cost, at) => {
    programme.add({ cost, rows: [...rows.keys()], weights: rows.map((row) => row[at]!) });
    while (programme.solve(mostTurns) === mostTurns);
  });
  const amounts = costs.map((_, at) => programme.amounts().get(at) ?? 0);
  const short = rows.map((row, at) => right[at]! - sumOf(row, amounts));
  return { amounts, short, cost: sumOf(costs, amounts) + sumOf(own, short), duals: [...programme.duals()] };
}

const sumOf = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, at) => sum + value * other[at]!, 0);
const near = (...values: readonly number[]) => values.map((value) => expect.closeTo(value, 3));

describe('a programme solved by hand', () => {
  test('two products of three plants (Hillier and Lieberman): 2 and 6, and an hour more is worth 0, 1.5 and 1', () => {
    const rows = [
      [1, 0],
      [0, 2],
      [3, 2],
    ];
    const plants = { costs: [-3, -5], rows, right: [4, 12, 18], own: [0, 0, 0] };
    expect(solved(plants)).toMatchObject({ amounts: near(2, 6), duals: near(0, -1.5, -1) });
  });

  test('two works with 20 and 30 for three towns that each must have all they need', () => {
    const rows = [
      [1, 1, 1, 0, 0, 0],
      [0, 0, 0, 1, 1, 1],
      [1, 0, 0, 1, 0, 0],
      [0, 1, 0, 0, 1, 0],
      [0, 0, 1, 0, 0, 1],
    ];
    const towns = { costs: [2, 4, 5, 3, 1, 7], rows, right: [20, 30, 10, 25, 15], own: [0, 0, 99, 99, 99] };
    expect(solved(towns)).toMatchObject({ amounts: near(5, 0, 15, 5, 25, 0), cost: expect.closeTo(125, 2) });
  });

  test('what no column can make up is made up at the row’s own cost', () => {
    const rows = [[1], [1]];
    const { amounts, short, duals } = solved({ costs: [1], rows, right: [2, 5], own: [0, 10] });
    expect([amounts, short, duals]).toEqual([near(2), near(0, 3), near(-9, 10)]);
  });

  test('Beale’s, in which the plain method goes round for ever, comes to its end at -1.25', () => {
    const rows = [
      [0.25, -8, -1, 9],
      [0.5, -12, -0.5, 3],
      [0, 0, 1, 0],
    ];
    const { cost } = solved({ costs: [-0.75, 20, -0.5, 6], rows, right: [0, 0, 1], own: [0, 0, 0] });
    expect(cost).toBeCloseTo(-1.25, 3);
  });
});

test.each([1, 10_000])(
  'with slack rows and weights below 0 its duals prove its amounts, %i turns at a time: they come to the same',
  (mostTurns) => {
    const random = seeded(11);
    const list = (length: number, from: number, upTo: number) =>
      Array.from({ length }, () => from + Math.floor(random() * (upTo - from + 1)));
    for (let turn = 0; turn < 300; turn++) {
      const [columnCount, rowCount] = [1 + (turn % 6), 1 + (turn % 4)];
      const written: Written = {
        costs: list(columnCount, -14, 6),
        // The first row holds of every column, so that there is an end to saving.
        rows: [list(columnCount, 1, 3), ...list(rowCount, 0, 0).map(() => list(columnCount, -2, 3))],
        right: list(rowCount + 1, 0, 7),
        own: [0, ...list(rowCount, 0, 2).map((kind) => (kind === 2 ? 60 : 0))],
      };
      const { amounts, short, cost, duals } = solved(written, mostTurns);
      expect(Math.min(...amounts, ...short)).toBeGreaterThan(-1e-4);
      expect(sumOf(duals, written.right)).toBeCloseTo(cost, 2);
      const saving = written.costs.map(
        (its, at) =>
          its -
          sumOf(
            written.rows.map((row) => row[at]!),
            duals,
          ),
      );
      expect(Math.min(...saving, ...written.own.map((its, row) => its - duals[row]!))).toBeGreaterThan(-1e-6);
    }
  },
);
