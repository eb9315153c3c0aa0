import { allocate } from '../allocation/allocate.ts';
import { noTakers } from '../allocation/takers.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { narrowDemand } from '../resilience/narrow-demand.ts';
import { placedPlan, type PlacedPlan } from '../resilience/placed-plan.ts';
import { spareOffers } from '../resilience/spare-offers.ts';
import type { ResilienceRaw, Tested } from './appraisal.ts';
import { onScale } from './scales.ts';

/**
 * Resilience: the minutes that the worst single failure would strand at most ÷ all minutes that providers
 * take. What the failing provider had is placed again, in the room that is left, by the quick answer of
 * `allocate`: a bound from above on what `failProviders` finds with the best placing, which takes too long to be
 * asked for each provider of each scenario. No failure strands more than the provider takes, so providers are
 * tried from the one that takes most, until no other could be worse.
 */
export function appraiseResilience(read: PlanRead): Tested<ResilienceRaw> {
  const { providers } = read.ledger.dataset;
  const taken = read.allocation.minutesOfProvider;
  const minutes = taken.reduce((sum, each) => sum + each, 0);
  const byMinutes = providers
    .map((_, position) => position)
    .filter((position) => taken[position]! > 0)
    .toSorted((a, b) => taken[b]! - taken[a]!);
  const plan = placedPlan(read);
  let worst: { position: number; stranded: number } | null = null;
  for (const position of byMinutes) {
    if (worst !== null && taken[position]! <= worst.stranded) break;
    const stranded = strandedBy(plan, position);
    if (worst === null || stranded > worst.stranded) worst = { position, stranded };
  }
  return onScale('resilience', worst === null ? null : worst.stranded / minutes, {
    provider: worst === null ? null : providers[worst.position]!.id,
    strandedMinutes: worst?.stranded ?? 0,
    minutes,
  });
}

function strandedBy(plan: PlacedPlan, position: number): number {
  const places = [...plan.takers.taker.keys()].filter((at) => plan.takers.taker[at] === position);
  const demand = narrowDemand(plan.demand, places);
  const offers = spareOffers(plan.offers, plan.demand, plan.takers, [position]);
  const takers = noTakers(demand.packageCount);
  allocate(demand, offers, plan.assignment, takers);
  let stranded = 0;
  takers.taker.forEach((taker, at) => {
    if (taker < 0) stranded += demand.weeklyMinutes[at]!;
  });
  return stranded;
}
