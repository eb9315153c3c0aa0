import type { Demand } from '../allocation/demand.ts';

/** Packages, the people they are for, and their minutes a week. */
export interface WaitingLoad {
  readonly packages: number;
  readonly people: number;
  readonly weeklyMinutes: number;
}

/**
 * Packages of a demand added up by group. `groupOf` gives the number of a package's group, below `count`;
 * a person with packages in two groups is counted in each.
 */
export function sumGroups(
  { person, weeklyMinutes }: Pick<Demand, 'person' | 'weeklyMinutes'>,
  places: readonly number[],
  count: number,
  groupOf: (at: number) => number,
): WaitingLoad[] {
  const sums = Array.from({ length: count }, () => ({ packages: 0, people: new Set<number>(), minutes: 0 }));
  for (const at of places) {
    const sum = sums[groupOf(at)]!;
    sum.packages++;
    sum.people.add(person[at]!);
    sum.minutes += weeklyMinutes[at]!;
  }
  return sums.map(({ packages, people, minutes }) => ({
    packages,
    people: people.size,
    weeklyMinutes: minutes,
  }));
}
