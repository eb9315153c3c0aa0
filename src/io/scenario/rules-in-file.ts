import * as z from 'zod/mini';
import { MINUTES_PER_WEEK, RULE_LIMITS } from '../../core/scenario/limits.ts';
import { CQC_RATINGS, type Band, type Rules } from '../../core/scenario/rules.ts';
import { toHours, toMinutes } from './hours-in-file.ts';
import { hoursWithin, numberWithin } from './schema-parts.ts';

const hours = z.nullable(hoursWithin(MINUTES_PER_WEEK));

/** A band as a scenario file has it; null where there is no such end. */
export const bandSchema = z.strictObject({ leastHoursPerWeek: hours, mostHoursPerWeek: hours });

/** Award rules and bands as a scenario file has them; null is no rule. */
export const rulesSchema = z.strictObject({
  providersPerLot: numberWithin(RULE_LIMITS.providersPerLot),
  mostProvidersPerLot: z.nullable(numberWithin(RULE_LIMITS.mostProvidersPerLot)),
  mostLotsPerProvider: z.nullable(numberWithin(RULE_LIMITS.mostLotsPerProvider)),
  mostSharePercent: z.nullable(numberWithin(RULE_LIMITS.mostSharePercent)),
  leastCqcRating: z.nullable(z.enum(CQC_RATINGS)),
  registeredInArea: z.boolean(),
  viability: bandSchema,
  providerViability: bandSchema,
});

type BandInFile = z.infer<typeof bandSchema>;
export type RulesInFile = z.infer<typeof rulesSchema>;

export function bandToFile({ leastMinutes, mostMinutes }: Band): BandInFile {
  return { leastHoursPerWeek: toHours(leastMinutes), mostHoursPerWeek: toHours(mostMinutes) };
}

export function bandFromFile({ leastHoursPerWeek, mostHoursPerWeek }: BandInFile): Band {
  return { leastMinutes: toMinutes(leastHoursPerWeek), mostMinutes: toMinutes(mostHoursPerWeek) };
}

export function rulesToFile(rules: Rules): RulesInFile {
  return {
    providersPerLot: rules.providersPerLot,
    mostProvidersPerLot: rules.mostProvidersPerLot,
    mostLotsPerProvider: rules.mostLotsPerProvider,
    mostSharePercent: rules.mostSharePercent,
    leastCqcRating: rules.leastCqcRating,
    registeredInArea: rules.registeredInArea,
    viability: bandToFile(rules.viability),
    providerViability: bandToFile(rules.providerViability),
  };
}

export function rulesFromFile({ viability, providerViability, ...rules }: RulesInFile): Rules {
  return {
    ...rules,
    viability: bandFromFile(viability),
    providerViability: bandFromFile(providerViability),
  };
}
