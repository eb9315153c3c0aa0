import { packProgramme, type Row, type Solve } from '../../../src/core/awards/programme.ts';
import type { DisclosureRule, SafeCount } from '../../../src/core/disclosure/disclosure-rules.ts';

/** What is shown of some people: a set that is counted, and the count as a reader sees it. */
export interface SeenCount {
  readonly people: readonly number[];
  readonly shown: SafeCount;
  /** The reader knows it to be exact. */
  readonly isKnown?: boolean;
}

/** A reader with a solver of whole numbers, who tells people apart by what they are counted in. */
export interface Attack {
  /** The least and the most that people could be, for all that is seen. */
  rangeOf(people: readonly number[]): { least: number; most: number };
  /**
   * Whether people could be so many or more, or so many or fewer. Worlds are looked for first in which only the people
   * most like these are others: one such world is proof enough. 'no' is proven over all worlds.
   */
  couldBe(people: readonly number[], bounds: { least?: number; most?: number }): 'yes' | 'no' | 'not-known';
}

/**
 * Gathers everything seen into constraints over whole numbers, by itself: people who are in the same counts are
 * one unknown. Nothing is taken from the code that hides.
 */
export function anAttack(solve: Solve, seen: readonly SeenCount[], rule: DisclosureRule): Attack {
  const signatures = new Map<number, number[]>();
  seen.forEach(({ people }, at) => {
    for (const person of people) signatures.set(person, [...(signatures.get(person) ?? []), at]);
  });
  const unknowns = new Map<string, number>();
  const unknownOf = new Map<number, number>();
  for (const [person, counted] of signatures) {
    const signature = counted.join(' ');
    if (!unknowns.has(signature)) unknowns.set(signature, unknowns.size);
    unknownOf.set(person, unknowns.get(signature)!);
  }
  const truth = new Float64Array(unknowns.size);
  for (const unknown of unknownOf.values()) truth[unknown]!++;
  const countedIn = [...unknowns.keys()].map((signature) => new Set(signature.split(' ')));
  const columns = Array.from(unknowns, () => ({ least: 0, most: Infinity, isWhole: true }));
  const termsOf = (people: readonly number[], weight = 1) =>
    [...new Set(people.map((person) => unknownOf.get(person)!))].map((column) => [column, weight] as const);
  const rows = seen
    .filter(({ people }) => people.length > 0)
    .map(({ people, ...seenOf }): Row => ({ terms: termsOf(people), ...endsOf(seenOf, rule) }));
  const run = (of: readonly number[], weight: number, extra: readonly Row[] = [], among = columns) => {
    const cost = new Float64Array(columns.length);
    for (const [column, by] of termsOf(of, weight)) cost[column] = by;
    return solve(packProgramme(among, [...rows, ...extra], cost), { seconds: 5, gap: 0.5 });
  };
  /** Unknowns in the order of how much they are counted like one of some, these first. */
  const nearestTo = (some: readonly number[]): number[] => {
    const apart = countedIn.map((counted) =>
      Math.min(...some.map((one) => differences(counted, countedIn[one]!))),
    );
    return [...apart.keys()].toSorted((one, other) => apart[one]! - apart[other]!);
  };
  return {
    rangeOf: (people) => {
      const [least, most] = [run(people, 1), run(people, -1)];
      if (least.status === 'none') throw new Error('What is shown contradicts itself.');
      return {
        least: Math.ceil(least.leastCost - 1e-6),
        most: most.amounts === null ? Infinity : Math.floor(-most.leastCost + 1e-6),
      };
    },
    couldBe: (people, { least = 0, most = Infinity }) => {
      const terms = termsOf(people);
      const nearest = nearestTo(terms.map(([column]) => column));
      for (const near of [80, 240, Infinity]) {
        const free = new Set(nearest.slice(0, near));
        const among = columns.map((column, at) =>
          free.has(at) ? column : { ...column, least: truth[at]!, most: truth[at]! },
        );
        const { amounts, status } = run([], 0, [{ terms, least, most }], among);
        if (amounts !== null) return 'yes';
        if (near >= columns.length) return status === 'none' ? 'no' : 'not-known';
      }
      return 'not-known';
    },
  };
}

function endsOf({ shown, isKnown }: Omit<SeenCount, 'people'>, rule: DisclosureRule) {
  if (shown === '*') return { least: rule.leastHidden, most: Infinity };
  if (shown === '<5') return { least: rule.leastHidden, most: rule.mostHidden };
  if (isKnown) return { least: shown, most: shown };
  if (shown === 0) return { least: 0, most: 0 };
  const half = (rule.roundTo - 1) / 2;
  return { least: Math.max(shown - half, rule.mostHidden + 1), most: shown + half };
}

function differences(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of one) if (other.has(each)) shared++;
  return one.size + other.size - 2 * shared;
}
