import { countOutcomes } from '../continuity/people-by-fact.ts';
import { tracePeople } from '../continuity/trace-people.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import type { ContinuityRaw, Tested } from './appraisal.ts';
import { onScale } from './scales.ts';

/**
 * Continuity: the share of people with a provider today who keep it. A person changes where at least one of
 * their packages goes to another provider, is bought on the spot market or is left with nobody.
 */
export function appraiseContinuity(read: PlanRead): Tested<ContinuityRaw> {
  const { kept: keeping, moved, left } = countOutcomes(tracePeople(read));
  const people = keeping + moved + left;
  return onScale('continuity', people > 0 ? keeping / people : null, { people, keeping });
}
