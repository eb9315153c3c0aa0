import { tracePeople } from '../continuity/trace-people.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import type { ContinuityRaw, Tested } from './appraisal.ts';
import { onScale } from './scales.ts';

/**
 * Continuity: the share of people with a provider today who keep it. A person changes where at least one of
 * their packages goes to another provider, is bought on the spot market or is left with nobody.
 */
export function appraiseContinuity(read: PlanRead): Tested<ContinuityRaw> {
  const outcomes = tracePeople(read).map(({ outcome }) => outcome);
  const people = outcomes.filter((outcome) => outcome !== 'unlisted' && outcome !== 'waiting').length;
  const keeping = outcomes.filter((outcome) => outcome === 'kept').length;
  return onScale('continuity', people > 0 ? keeping / people : null, { people, keeping });
}
