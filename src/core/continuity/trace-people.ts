import { UNMET } from '../allocation/allocation.ts';
import { isWaiting, type PackageIndex } from '../dataset/packages.ts';
import type { PlanRead } from '../figures/plan-read.ts';

/** In place of today's provider: nobody serves the package, it waits or was handed back. */
export const NOBODY_TODAY = -1;
/** In place of today's provider: it has one that is not in the list of providers, or that no file names. */
export const UNLISTED_TODAY = -2;

/**
 * What a plan means to a person, from the least to the most: their provider is not in the list; they have
 * no provider in the list and wait; all their packages stay where they are; one moves to another provider;
 * nobody takes one that has a provider today.
 */
export const OUTCOMES = ['unlisted', 'waiting', 'kept', 'moved', 'left'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Everyone counted once, by the number of the person. */
export interface PeopleTrace {
  /** Position in `OUTCOMES`, or `NOT_COUNTED`. */
  readonly outcome: Int8Array;
  /** Place in the demand of the package the person is counted with. */
  readonly place: Int32Array;
}

/** In `PeopleTrace.outcome`: a person all of whose packages have ended. */
export const NOT_COUNTED = -1;

/**
 * What the plan means to everyone who has a package today that has not ended: by the package that means
 * most to them in the order of `OUTCOMES`, the largest of such. People whom growth adds are nobody's yet
 * and are left out.
 */
export function tracePeople({ ledger: { dataset, demand, takers } }: PlanRead): PeopleTrace {
  const count = dataset.packages.person.reduce((most, person) => Math.max(most, person + 1), 0);
  const outcome = new Int8Array(count).fill(NOT_COUNTED);
  const place = new Int32Array(count);
  for (let at = 0; at < demand.packageCount; at++) {
    if (demand.isNew[at] === 1) continue;
    const rank = rankUnder(providerToday(dataset.packages, demand, at), takers.taker[at]!);
    const person = demand.person[at]!;
    if (rank <= outcome[person]!) continue;
    outcome[person] = rank;
    place[person] = at;
  }
  return { outcome, place };
}

/** The position of who serves a package today, or `NOBODY_TODAY`, or `UNLISTED_TODAY`; by place in the demand. */
export function providerToday(
  packages: PlanRead['ledger']['dataset']['packages'],
  demand: PlanRead['ledger']['demand'],
  at: number,
): number {
  if (demand.provider[at]! >= 0) return demand.provider[at]!;
  return isWaiting(packages, demand.order[at]! as PackageIndex) ? NOBODY_TODAY : UNLISTED_TODAY;
}

function rankUnder(today: number, taker: number): number {
  if (today === UNLISTED_TODAY) return 0;
  if (today === NOBODY_TODAY) return 1;
  if (taker === today) return 2;
  return taker === UNMET ? 4 : 3;
}
