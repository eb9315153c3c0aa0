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

/** A person is counted once, with one of their packages and what it means to them. */
export interface TracedPerson {
  readonly person: number;
  /** Place in the demand of the package they are counted with. */
  readonly place: number;
  readonly outcome: Outcome;
}

/**
 * Everyone who has a package today that has not ended, each once: with the package that means most to
 * them in the order of `OUTCOMES`, the largest of such. People whom growth adds are nobody's yet and are
 * left out.
 */
export function tracePeople({ ledger: { dataset, demand, takers } }: PlanRead): TracedPerson[] {
  const rankOf = new Map<number, number>();
  const placeOf = new Map<number, number>();
  for (let at = 0; at < demand.packageCount; at++) {
    if (demand.isNew[at] === 1) continue;
    const today = providerToday(dataset.packages, demand, at);
    const rank = rankUnder(today, takers.taker[at]!);
    const person = demand.person[at]!;
    if (rank <= (rankOf.get(person) ?? -1)) continue;
    rankOf.set(person, rank);
    placeOf.set(person, at);
  }
  return [...placeOf].map(([person, place]) => ({ person, place, outcome: OUTCOMES[rankOf.get(person)!]! }));
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
