import type { Block, Group } from '../area.ts';
import type { Neighbourhood } from '../ground/closeness.ts';
import type { Plane } from '../ground/plane.ts';
import type { Random } from '../random.ts';
import { chooseStatuses, type Status, type StatusCounts } from './choose-statuses.ts';
import { careWithTotals, inventCare, type Care } from './invent-care.ts';
import { placePeople, type Home } from './place-people.ts';

/** A package before anybody delivers it. */
export interface Asked {
  readonly care: Care;
  readonly home: Home;
  readonly status: Status;
  /** Position of the person; packages of one person share it, and the home. */
  readonly person: number;
}

export interface Need {
  readonly packages: number;
  readonly hours: number;
  readonly visits: number;
  readonly statuses: StatusCounts;
  /** Where providers seldom take packages. */
  readonly hardPlaces: readonly Neighbourhood[];
}

/** One person in a hundred has a second package at the same home. */
const SECOND_PACKAGES = 0.01;

/** Packages of invented people, in no order of place, with exactly the totals asked for. */
export function inventPackages(
  need: Need,
  groups: readonly Group[],
  blocks: readonly Block[],
  plane: Plane,
  random: Random,
): Asked[] {
  const seconds = Math.round(need.packages * SECOND_PACKAGES);
  const firsts = random.shuffled(placePeople(need.packages - seconds, groups, blocks, random));
  const homes = [...firsts, ...firsts.slice(0, seconds)];
  const care = careWithTotals(inventCare(need.packages, random), need, random);
  const statuses = chooseStatuses(homes, need.hardPlaces, need.statuses, plane, random);
  const packages = homes.map((home, at) => ({
    home,
    care: care[at]!,
    status: statuses[at]!,
    person: at % firsts.length,
  }));
  return random.shuffled(packages);
}
