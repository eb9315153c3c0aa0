import { isBand } from '../figures/find-out-of-band.ts';
import type { CheckKind } from '../figures/checks.ts';
import type { Rules } from '../scenario/rules.ts';

/** The rules of the checklist that who is appointed can keep or break, in its order, and the quality floor. */
export const AWARD_RULES = [
  'enough-providers',
  'not-too-many-providers',
  'lots-per-provider',
  'share-of-area',
  'one-place-in-a-lot',
  'cqc-rating',
  'registered-in-area',
  'provider-hours-in-band',
  'quality-floor',
] as const satisfies readonly (CheckKind | 'quality-floor')[];
export type AwardRule = (typeof AWARD_RULES)[number];

/** What a choice of providers is asked to keep. */
export interface AwardWish {
  /** The least quality of a bid that is appointed, 0 to 100; a bid without one does not meet it. Null for no floor. */
  readonly qualityFloor: number | null;
  /** Rules that need not be kept. */
  readonly aside: readonly AwardRule[];
}

export const USUAL_AWARD_WISH: AwardWish = { qualityFloor: null, aside: [] };

/** The most main providers of a lot: as a tender asks for a number of providers, the fewest where the rules set no most. */
export function mostSeatsOf({ providersPerLot, mostProvidersPerLot }: Rules): number {
  return mostProvidersPerLot ?? providersPerLot;
}

/** The rules that are set, in their order. */
export function rulesThatAreSet(rules: Rules, { qualityFloor }: AwardWish): AwardRule[] {
  const isSet: Readonly<Record<AwardRule, boolean>> = {
    'enough-providers': true,
    'not-too-many-providers': true,
    'lots-per-provider': rules.mostLotsPerProvider !== null,
    'share-of-area': rules.mostSharePercent !== null,
    'one-place-in-a-lot': true,
    'cqc-rating': rules.leastCqcRating !== null,
    'registered-in-area': rules.registeredInArea,
    'provider-hours-in-band': isBand(rules.providerViability),
    'quality-floor': qualityFloor !== null,
  };
  return AWARD_RULES.filter((rule) => isSet[rule]);
}

/** Those of them that are kept. */
export function rulesToKeep(rules: Rules, wish: AwardWish): AwardRule[] {
  return rulesThatAreSet(rules, wish).filter((rule) => !wish.aside.includes(rule));
}
