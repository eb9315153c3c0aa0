import type { PlanRead } from '../figures/plan-read.ts';
import { shortLegs, type ShortLegs } from '../travel/short-legs.ts';
import { travelByLot, travelPerCareHour } from '../travel/travel-by-lot.ts';
import type { RosteringRaw, Tested } from './appraisal.ts';
import { onScale } from './scales.ts';

/** Ease of rostering: how many minutes carers travel between visits for each hour of care. */
export function appraiseRostering(read: PlanRead): Tested<RosteringRaw> {
  const { lots: _, ...travel } = travelByLot(read);
  return onScale('rostering', travelPerCareHour(travel), travel);
}

/**
 * Active and green travel: the share of legs between visits that are short enough to walk, and half of
 * those that are short enough to cycle alone. A bicycle is not for every carer.
 */
export function appraiseGreenTravel(read: PlanRead): Tested<ShortLegs> {
  const legs = shortLegs(read);
  const { toWalk, toWalkOrCycle } = legs;
  const value = toWalk === null || toWalkOrCycle === null ? null : (toWalk + toWalkOrCycle) / 2;
  return onScale('green-travel', value, legs);
}
