import { areWithin, RULE_LIMITS } from '../scenario/limits.ts';
import { CQC_RATINGS, type Rules } from '../scenario/rules.ts';
import { checkBand } from './check-band.ts';
import type { Refusal } from './edited.ts';

/** Refuses rules with a number out of its limits, a most under its least, or a rating that there is not; null for good ones. */
export function checkRules(rules: Rules): Refusal | null {
  const { providersPerLot, mostProvidersPerLot, leastCqcRating, viability, providerViability } = rules;
  if (!areWithin(rules, RULE_LIMITS)) return { refused: 'number-is-out-of-range' };
  if (mostProvidersPerLot !== null && mostProvidersPerLot < providersPerLot) {
    return { refused: 'most-is-under-least' };
  }
  if (leastCqcRating !== null && !CQC_RATINGS.includes(leastCqcRating)) {
    return { refused: 'no-such-rating', about: leastCqcRating };
  }
  return checkBand(viability) ?? checkBand(providerViability);
}
