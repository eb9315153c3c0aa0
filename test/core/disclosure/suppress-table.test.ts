import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DISCLOSURE_RULES,
  type DisclosureRule,
  type SafeCount,
} from '../../../src/core/disclosure/disclosure-rules.ts';
import {
  suppressTable,
  suppressTables,
  type SafeRow,
  type SafeTable,
} from '../../../src/core/disclosure/suppress-table.ts';
import { seeded } from '../seeded.ts';

const { 'nhs-sub-national': nhs, 'under-five': underFive, 'under-ten': underTen, none } = DISCLOSURE_RULES;
const HIDING_RULES = [
  ['nhs-sub-national', nhs],
  ['under-five', underFive],
  ['under-ten', underTen],
] as const;

type Grid = readonly (readonly number[])[];
type Parts = readonly (readonly number[])[];

/** A table and its totals in one list: rows, the totals last, each as cells, parts, total. */
function listOf({ rows, total }: SafeTable): SafeCount[] {
  return [...rows, total].flatMap((row: SafeRow) => [...row.cells, ...row.parts, row.total]);
}

/** The same list of the counts themselves. */
function countsOf(counts: Grid, parts: Parts): number[] {
  const totals = counts[0]!.map((_, column) => sum(counts.map((row) => row[column]!)));
  return [...counts, totals].flatMap((row) => [
    ...row,
    ...parts.map((part) => sum(part.map((column) => row[column]!))),
    sum(row),
  ]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Whether counts could be the ones behind a list as shown, for all that its reader knows. */
function couldBe(counts: readonly number[], shown: readonly SafeCount[], rule: DisclosureRule): boolean {
  const { leastHidden, mostHidden, roundTo } = rule;
  const tells = shown.includes('<5');
  return shown.every((mark, at) => {
    const count = counts[at]!;
    if (count < 0) return false;
    if (mark === '<5') return count < 5;
    if (mark === '*') return count >= (tells ? mostHidden + 1 : leastHidden);
    return Math.abs(count - mark) <= (roundTo - 1) / 2;
  });
}

/** Every table that differs from a table by at most one in each cell. */
function neighboursOf(counts: Grid): Grid[] {
  const [height, width] = [counts.length, counts[0]!.length];
  return Array.from({ length: 3 ** (height * width) }, (_, number) => {
    let left = number;
    return counts.map((row) =>
      row.map((count) => {
        const change = (left % 3) - 1;
        left = Math.floor(left / 3);
        return count + change;
      }),
    );
  });
}

/** Places in the list that are hidden and yet can be one number alone, as far as tables next to this one tell. */
function pinned(counts: Grid, rule: DisclosureRule, parts: Parts): number[] {
  const shown = listOf(suppressTable(counts, rule, parts));
  const truth = countsOf(counts, parts);
  const loose = new Set<number>();
  for (const other of neighboursOf(counts)) {
    const listed = countsOf(other, parts);
    if (couldBe(listed, shown, rule)) listed.forEach((count, at) => count !== truth[at] && loose.add(at));
  }
  return [...shown.keys()].filter((at) => typeof shown[at] !== 'number' && !loose.has(at));
}

/** Mostly small counts, with some large ones. */
const aCount = fc.oneof(fc.constant(0), fc.nat(9), fc.nat(60));

describe.each(HIDING_RULES)('a table under the rule %s', (_, rule) => {
  const shapes = [
    [1, 1],
    [1, 4],
    [4, 1],
    [2, 2],
    [2, 3],
    [3, 2],
    [2, 4],
  ] as const;

  test.each(shapes)('of %i by %i has no hidden count that can be one number alone', (height, width) => {
    const grids = fc.array(fc.array(aCount, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    });
    fc.assert(
      fc.property(grids, (counts) => {
        for (const parts of width > 2 ? [[], [[1, 2]]] : [[]])
          expect(pinned(counts, rule, parts)).toEqual([]);
      }),
      { numRuns: width * height > 6 ? 8 : 60, seed: 3 },
    );
  });

  test('hides every small count, and shows no other wrongly', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(aCount, aCount, aCount), { minLength: 1, maxLength: 9 }), (counts) => {
        const shown = listOf(suppressTable(counts, rule, [[0, 2]]));
        const isRight = countsOf(counts, [[0, 2]]).map((count, at) => {
          const mark = shown[at]!;
          const isSmall = count >= rule.leastHidden && count <= rule.mostHidden;
          if (typeof mark === 'number')
            return !isSmall && mark === Math.round(count / rule.roundTo) * rule.roundTo;
          return mark === '*' || count < 5;
        });
        expect(isRight).not.toContain(false);
      }),
      { seed: 4 },
    );
  });
});

describe('a table as shown', () => {
  const cells = (counts: Grid, rule: DisclosureRule) => listOf(suppressTable(counts, rule));

  test('rounds totals of what was counted, not of what is shown', () => {
    expect(cells([[12, 12, 12]], nhs)).toEqual([10, 10, 10, 35, 10, 10, 10, 35]);
  });

  test('keeps zeros where the rule shows them, and hides them where it hides all that is small', () => {
    expect(cells([[0, 20]], nhs)).toEqual([0, 20, 20, 0, 20, 20]);
    expect(suppressTable([[0, 20, 30, 40]], underFive).rows[0]!.cells[0]).toBe('<5');
    expect(suppressTable([[0, 20, 30, 40]], underTen).rows[0]!.cells[0]).toBe('*');
  });

  test('keeps back the counts of the fewest people that the row and the column need', () => {
    const { rows, total } = suppressTable(
      [
        [3, 40, 90],
        [20, 100, 80],
        [50, 60, 70],
      ],
      underTen,
    );
    expect(rows.map((row) => row.cells)).toEqual([
      ['*', '*', 90],
      [20, 100, 80],
      ['*', '*', 70],
    ]);
    expect([...rows.map((row) => row.total), ...total.cells, total.total]).toEqual([
      135, 200, 180, 75, 200, 240, 515,
    ]);
  });

  test('hides more than two in a row where the two would have to be the least there are', () => {
    expect(suppressTable([[1, 1, 48, 90]], { ...nhs, roundTo: 1 }).rows[0]!.cells).toEqual([
      '*',
      '*',
      '*',
      90,
    ]);
  });

  test('tells small counts from those kept back where the rule has a mark for them', () => {
    const { rows } = suppressTable(
      [
        [3, 40],
        [20, 100],
      ],
      underFive,
    );
    expect(rows.map((row) => row.cells)).toEqual([
      ['<5', '*'],
      ['*', '*'],
    ]);
  });

  test('is exact under no rule', () => {
    expect(cells([[1, 2]], none)).toEqual([1, 2, 3, 1, 2, 3]);
  });

  test('may have no rows and no columns', () => {
    expect(suppressTable([], nhs)).toEqual({ rows: [], total: { cells: [], parts: [], total: 0 } });
  });
});

describe('who moves where, as a large table', () => {
  /** Most providers pass a few people on to a few others. */
  function moves(seed: number, height: number, width: number): number[][] {
    const random = seeded(seed);
    return Array.from({ length: height }, () =>
      Array.from({ length: width }, () => (random() < 0.15 ? Math.floor(60 * random() ** 4) : 0)),
    );
  }

  /** Narrows what each hidden count can be by every sum it is part of, until nothing more follows. */
  function narrow(counts: Grid, shown: readonly SafeCount[], least: number): [number, number][] {
    const [height, width] = [counts.length + 1, counts[0]!.length + 1];
    const limits = shown.map((mark): [number, number] =>
      typeof mark === 'number' ? [mark, mark] : [least, Infinity],
    );
    const line = (start: number, step: number, length: number) =>
      Array.from({ length }, (_, at) => start + at * step);
    const lines = [
      ...line(0, width, height).map((start) => line(start, 1, width)),
      ...line(0, 1, width).map((start) => line(start, width, height)),
    ];
    for (let narrowed = true; narrowed;) {
      narrowed = false;
      for (const places of lines) {
        // Parts less their total make nothing.
        const signs = places.map((_, at) => (at === places.length - 1 ? -1 : 1));
        places.forEach((place, at) => {
          let [low, high] = [0, 0];
          places.forEach((other, by) => {
            if (by === at) return;
            const [less, more] = limits[other]!;
            const same = signs[by] === signs[at];
            low -= same ? more : -less;
            high -= same ? less : -more;
          });
          const [least, most] = limits[place]!;
          if (low > least || high < most) {
            limits[place] = [Math.max(low, least), Math.min(high, most)];
            narrowed = true;
          }
        });
      }
    }
    return limits;
  }

  test.each([1, 2, 3])('gives no hidden count away, even unrounded (seed %i)', (seed) => {
    const counts = moves(seed, 40, 25);
    const rule = { ...nhs, roundTo: 1 };
    const shown = listOf(suppressTable(counts, rule));
    const hidden = [...shown.keys()].filter((at) => typeof shown[at] !== 'number');
    expect(hidden.length).toBeGreaterThan(30);
    const limits = narrow(counts, shown, rule.leastHidden);
    const truth = countsOf(counts, []);
    for (const at of hidden) {
      const [least, most] = limits[at]!;
      expect(most, `count ${truth[at]} at ${at}`).toBeGreaterThan(least);
    }
  });

  test('of 130 by 130 providers is made safe while a person waits for a screen', () => {
    const counts = moves(4, 130, 130);
    const start = performance.now();
    suppressTable(counts, nhs);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('tables of the same people', () => {
  test('hide the same totals', () => {
    const byAge = [
      [4, 80, 20],
      [0, 300, 40],
    ];
    const bySex = [
      [2, 180, 30],
      [2, 200, 30],
    ];
    const [age, sex] = suppressTables([byAge, bySex], nhs);
    expect(age!.total).toEqual(sex!.total);
    expect(age!.total.cells[0]).toBe('*');
  });

  test('give no hidden count away together', () => {
    const people = fc.array(fc.tuple(fc.nat(1), fc.nat(1), fc.nat(2), fc.nat(12)), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(people, (groups) => {
        const tables = [0, 1].map((kind) => {
          const counts = [
            [0, 0, 0],
            [0, 0, 0],
          ];
          for (const group of groups) counts[group[kind]!]![group[2]]! += group[3];
          return counts;
        });
        const [one, other] = suppressTables(tables, nhs).map(listOf);
        const alike = (counts: Grid, shown: SafeCount[]) =>
          neighboursOf(counts)
            .map((next) => countsOf(next, []))
            .filter((next) => couldBe(next, shown, nhs));
        const [ofOne, ofOther] = [alike(tables[0]!, one!), alike(tables[1]!, other!)];
        const totalsOf = (list: readonly number[]) => list.slice(-4).join();
        const check = (shown: SafeCount[], truth: readonly number[], all: number[][], others: number[][]) => {
          const joint = new Set(others.map(totalsOf));
          const possible = all.filter((list) => joint.has(totalsOf(list)));
          const given = [...shown.keys()].filter(
            (at) => typeof shown[at] !== 'number' && possible.every((list) => list[at] === truth[at]),
          );
          expect(given).toEqual([]);
        };
        check(one!, countsOf(tables[0]!, []), ofOne, ofOther);
        check(other!, countsOf(tables[1]!, []), ofOther, ofOne);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
