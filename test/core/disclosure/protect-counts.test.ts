import { beforeAll, describe, expect, test } from 'vitest';
import type { Solve } from '../../../src/core/awards/programme.ts';
import {
  DISCLOSURE_RULES,
  type DisclosureRule,
  type SafeCount,
} from '../../../src/core/disclosure/disclosure-rules.ts';
import { isSmall } from '../../../src/core/disclosure/hide-counts.ts';
import type { LinkedCounts } from '../../../src/core/disclosure/linked-counts.ts';
import { protectCounts } from '../../../src/core/disclosure/protect-counts.ts';
import { loadSolver } from '../../../src/io/solver/load-solver.ts';
import { seeded } from '../seeded.ts';
import { anAttack } from './an-attack.ts';

const { 'nhs-sub-national': nhs, 'under-five': underFive, 'under-ten': underTen, none } = DISCLOSURE_RULES;
/** Of a rule that rounds nothing, so that hiding has to do all the work. */
const unrounded: DisclosureRule = { ...nhs, roundTo: 1 };
const RULES = Object.entries({ nhs, underFive, underTen, unrounded });

/** Counts in words: sets of people from one number up to another, or lists of them. */
function counted(people: number, ...sets: readonly (readonly number[])[]): LinkedCounts {
  return { people, sets: sets.map((set) => Int32Array.from(set)), known: new Set() };
}

function from(first: number, upTo: number): number[] {
  return Array.from({ length: upTo - first }, (_, at) => first + at);
}

/** Tables of tables: everybody is in a lot of each plan, a zone and a group; lots, zones by lot, groups and totals are counted. */
function randomCounts(seed: number, people: number): LinkedCounts {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() ** 2 * count);
  const kinds = [3, 4, 3, 5].map((count) => Array.from({ length: people }, () => below(count)));
  const [lots, proposed, zones, groups] = kinds as [number[], number[], number[], number[]];
  const cross = (one: number[], other: number[]) =>
    from(0, 25).map((cell) => from(0, people).filter((person) => cell === one[person]! * 5 + other[person]!));
  const rows = (of: number[]) =>
    from(0, 5).map((row) => from(0, people).filter((person) => of[person] === row));
  const sets = [
    from(0, people),
    ...kinds.flatMap(rows),
    ...cross(lots, proposed),
    ...cross(lots, zones),
    ...cross(proposed, zones),
    ...cross(proposed, groups),
  ];
  return { ...counted(people, ...sets), known: new Set([0]) };
}

describe('counts that may all be read together', () => {
  test('small ones are hidden, others are to the nearest five, and nobody is shown as nobody', () => {
    const counts = counted(60, from(0, 41), from(0, 7), from(10, 18), []);
    expect(protectCounts(counts, nhs)).toEqual([40, '*', 10, 0]);
    expect(protectCounts(counts, underFive)).toEqual([40, 5, 10, '<5']);
    expect(protectCounts(counts, underTen)).toEqual([40, '*', '*', '*']);
    expect(protectCounts(counts, none)).toEqual([41, 7, 8, 0]);
  });

  test('a part that its total and the other part would give back takes the other part with it', () => {
    const counts = counted(25, from(0, 25), from(0, 3), from(3, 25));
    expect(protectCounts(counts, unrounded)).toEqual([25, '*', '*']);
  });

  test('rounding alone is enough where it leaves the part open', () => {
    const counts = counted(25, from(0, 25), from(0, 3), from(3, 25));
    expect(protectCounts(counts, nhs)).toEqual([25, '*', 20]);
  });

  test('what two plans differ by is not given back by their lots', () => {
    const [before, after] = [from(0, 30), from(0, 33)];
    const counts = counted(60, before, after, from(30, 33), from(30, 60), from(33, 60));
    const shown = protectCounts(counts, unrounded);
    expect(shown[2]).toBe('*');
    expect(shown.slice(0, 2)).toContain('*');
    expect(shown.slice(3)).toContain('*');
  });

  test('the same people counted twice are hidden twice or not at all', () => {
    const counts = counted(25, from(0, 25), from(0, 3), from(3, 25), from(3, 25));
    const shown = protectCounts(counts, unrounded);
    expect(shown[2]).toBe('*');
    expect(shown[3]).toBe('*');
  });

  test('a known count stays exact, and others are hidden in its stead', () => {
    const counts = { ...counted(26, from(0, 26), from(0, 3), from(3, 26)), known: new Set([0]) };
    expect(protectCounts(counts, unrounded)).toEqual([26, '*', '*']);
  });

  test('a count is hidden for its own sake where it is told to be', () => {
    const counts = { ...counted(40, from(0, 40), from(0, 12)), alwaysHidden: new Set([1]) };
    expect(protectCounts(counts, nhs)).toEqual([40, '*']);
  });

  test('a mark that would tell too much gives way to one that does not', () => {
    // With one person in each of two counts that may not be 0 together, `<5` would leave 4 and 1 as the only way.
    const counts = { ...counted(5, from(0, 5), from(0, 4), from(4, 5)), known: new Set([0]) };
    const told: DisclosureRule = { ...underFive, leastHidden: 1 };
    const shown = protectCounts(counts, told);
    expect(shown).toEqual([5, '<5', '<5']);
    const whole = { ...counted(8, from(0, 8), from(0, 4), from(4, 8)), known: new Set([0]) };
    expect(protectCounts(whole, told)).toContain('*');
  });

  test('a hundred thousand people in linked tables do not keep anybody waiting', () => {
    const random = seeded(7);
    const people = 100_000;
    const kinds = [40, 40, 60, 30].map((count) =>
      Array.from({ length: people }, () => Math.floor(random() ** 3 * count)),
    );
    const sets = new Map<string, number[]>();
    kinds.forEach((one, first) =>
      kinds.forEach((other, second) => {
        for (let person = 0; person < people; person++) {
          const key = `${first} ${second} ${one[person]} ${second < first ? '' : other[person]}`;
          const set = sets.get(key);
          if (set === undefined) sets.set(key, [person]);
          else if (set.at(-1) !== person) set.push(person);
        }
      }),
    );
    const counts = counted(people, ...sets.values());
    const start = performance.now();
    const shown = protectCounts(counts, nhs);
    expect(performance.now() - start).toBeLessThan(8000);
    expect(shown).toHaveLength(sets.size);
  });
});

describe('a reader with a solver', () => {
  let solve: Solve;
  beforeAll(async () => {
    solve = await loadSolver();
  });

  describe.each(RULES)('under %s', (_, rule) => {
    test.each([2])('finds no hidden count (seed %i)', (seed) => {
      const counts = randomCounts(seed, 30 + 20 * seed);
      const shown = protectCounts(counts, rule);
      const seen = counts.sets.map((set, at) => ({
        people: [...set],
        shown: shown[at]!,
        isKnown: counts.known.has(at),
      }));
      const attack = anAttack(solve, seen, rule);
      const wrong = seen.filter(({ people, shown: mark, isKnown }) => {
        if (isKnown) return mark !== people.length;
        if (typeof mark === 'number') {
          return isSmall(people.length, rule) || Math.abs(mark - people.length) > (rule.roundTo - 1) / 2;
        }
        if (people.length === 0 || !isSmall(people.length, rule)) return false;
        const { least, most } = attack.rangeOf(people);
        return most <= least;
      });
      expect(wrong).toEqual([]);
    });
  });

  test('finds one that rounding leaves open by itself, and not once it is protected', () => {
    // Two of 8 or more and one of 1 or more make 17 in one way alone.
    const counts = {
      ...counted(17, from(0, 17), from(0, 8), from(8, 16), from(16, 17)),
      known: new Set([0]),
    };
    const people = counts.sets.map((set) => [...set]);
    const seenAs = (shown: readonly SafeCount[]) =>
      people.map((of, at) => ({ people: of, shown: shown[at]!, isKnown: at === 0 }));
    expect(anAttack(solve, seenAs([17, 10, 10, '*']), nhs).rangeOf(people[3]!)).toEqual({
      least: 1,
      most: 1,
    });
    const shown = protectCounts(counts, nhs);
    expect(shown).toEqual([17, '*', 10, '*']);
    expect(anAttack(solve, seenAs(shown), nhs).rangeOf(people[3]!).most).toBeGreaterThan(1);
  });

  test('finds one where only small counts are hidden', () => {
    const counts = randomCounts(2, 60);
    const seen = counts.sets.map((set, at) => ({
      people: [...set],
      shown: isSmall(set.length, unrounded) ? ('*' as const) : set.length,
      isKnown: counts.known.has(at),
    }));
    const attack = anAttack(solve, seen, unrounded);
    const found = seen.filter(({ people, shown }) => {
      if (shown !== '*') return false;
      const { least, most } = attack.rangeOf(people);
      return least === most;
    });
    expect(found.length).toBeGreaterThan(0);
  });
});
