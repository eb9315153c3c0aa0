import { USUAL_RULES, type Rules } from '../../src/core/scenario/rules.ts';

/** Hours a week that a provider needs to be viable, and can run: Herefordshire's published figures. */
const VIABLE_HOURS = { least: 700, most: 2000 };

/** Rules for lots of so many providers, which are large enough for each of them to be viable, and not too large. */
export function awardRules(providersPerLot: number, others: Partial<Rules> = {}): Rules {
  const bandFor = (providers: number) => ({
    leastMinutes: VIABLE_HOURS.least * providers * 60,
    mostMinutes: VIABLE_HOURS.most * providers * 60,
  });
  return {
    ...USUAL_RULES,
    providersPerLot,
    viability: bandFor(providersPerLot),
    providerViability: bandFor(1),
    ...others,
  };
}
