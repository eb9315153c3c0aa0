import * as z from 'zod/mini';
import { GEOGRAPHY_TESTS, type Assumptions, type GeographyTest } from '../../core/scenario/assumptions.ts';
import {
  ASSUMPTION_LIMITS,
  FINANCIAL_YEAR,
  MOST_RATES,
  MOST_THRESHOLDS,
  RATE_POUNDS_PER_HOUR,
  THRESHOLD_POUNDS,
} from '../../core/scenario/limits.ts';
import { DURATIONS, ROUTINGS } from '../../core/simulate/care-model.ts';
import { toHours, toMinutes } from './hours-in-file.ts';
import { hoursWithin, listOf, name, numberWithin, text } from './schema-parts.ts';

const { demand, placing, travel, money, future, weights } = ASSUMPTION_LIMITS;
const range = z.strictObject({
  least: numberWithin(money.upliftPerHour.least),
  most: numberWithin(money.upliftPerHour.most),
});
const weight = numberWithin(weights.equity);

/** Everything that a plan's figures assume, as a scenario file has it. */
export const assumptionsSchema = z.strictObject({
  spotHoursPerWeek: numberWithin(ASSUMPTION_LIMITS.spotHoursPerWeek),
  demand: z.strictObject({
    growthPercent: numberWithin(demand.growthPercent),
    attritionPercent: numberWithin(demand.attritionPercent),
    smallestPackageHoursPerWeek: hoursWithin(demand.smallestPackageMinutes),
  }),
  placing: z.strictObject({
    mode: z.enum(['transfer-all', 'keep-existing', 'gradual']),
    movedPercent: numberWithin(placing.movedPercent),
    offer: z.enum(['shares', 'order']),
    mostKilometres: z.nullable(numberWithin(placing.mostKilometres)),
    travelCounts: z.boolean(),
  }),
  travel: z.strictObject({
    urbanKilometresPerHour: numberWithin(travel.urbanKilometresPerHour),
    ruralKilometresPerHour: numberWithin(travel.ruralKilometresPerHour),
    detour: numberWithin(travel.detour),
    visitsPerRun: numberWithin(travel.visitsPerRun),
  }),
  money: z.strictObject({
    poundsPerHour: numberWithin(money.poundsPerHour),
    upliftPerHour: range,
    upliftName: name,
    spotPremiumPercent: numberWithin(money.spotPremiumPercent),
    ruralPremiumPercent: numberWithin(money.ruralPremiumPercent),
    inflationPercent: numberWithin(money.inflationPercent),
    termYears: numberWithin(money.termYears),
    guaranteedPercent: numberWithin(money.guaranteedPercent),
    reablementPercent: numberWithin(money.reablementPercent),
    reablementSharePercent: numberWithin(money.reablementSharePercent),
    kindOfMoney: z.enum(['new', 'existing', 'avoided']),
    thresholds: listOf(z.strictObject({ name, above: numberWithin(THRESHOLD_POUNDS) }), MOST_THRESHOLDS),
    rates: listOf(
      z.strictObject({
        name,
        of: z.enum(['price', 'pay']),
        year: z.string().check(z.regex(FINANCIAL_YEAR)),
        poundsPerHour: numberWithin(RATE_POUNDS_PER_HOUR),
        source: text,
      }),
      MOST_RATES,
    ),
  }),
  future: z.strictObject({
    arrivalsPerWeek: z.nullable(numberWithin(future.arrivalsPerWeek)),
    meanWeeks: numberWithin(future.meanWeeks),
    growthPercentPerYear: numberWithin(future.growthPercentPerYear),
    winterPeakPercent: numberWithin(future.winterPeakPercent),
    hospitalStaysPerYear: numberWithin(future.hospitalStaysPerYear),
    hospitalWeeks: numberWithin(future.hospitalWeeks),
    hospitalKeptWeeks: numberWithin(future.hospitalKeptWeeks),
    handBackPercentPerYear: numberWithin(future.handBackPercentPerYear),
    reablementWeeks: numberWithin(future.reablementWeeks),
    recruitmentPercentPerYear: numberWithin(future.recruitmentPercentPerYear),
    recruitmentDeviationPercent: numberWithin(future.recruitmentDeviationPercent),
    failurePercentPerYear: numberWithin(future.failurePercentPerYear),
    recoveryWeeks: numberWithin(future.recoveryWeeks),
    mobilisationWeeks: numberWithin(future.mobilisationWeeks),
    duration: z.enum(DURATIONS),
    routing: z.enum(ROUTINGS),
  }),
  weights: z.strictObject(
    Object.fromEntries(GEOGRAPHY_TESTS.map((test) => [test, weight])) as Record<GeographyTest, typeof weight>,
  ),
});

export type AssumptionsInFile = z.infer<typeof assumptionsSchema>;

export function assumptionsToFile(assumptions: Assumptions): AssumptionsInFile {
  const { spotHoursPerWeek, demand, placing, travel, money, future, weights } = assumptions;
  return {
    spotHoursPerWeek,
    demand: {
      growthPercent: demand.growthPercent,
      attritionPercent: demand.attritionPercent,
      smallestPackageHoursPerWeek: toHours(demand.smallestPackageMinutes),
    },
    placing: {
      mode: placing.mode,
      movedPercent: placing.movedPercent,
      offer: placing.offer,
      mostKilometres: placing.mostKilometres,
      travelCounts: placing.travelCounts,
    },
    travel: {
      urbanKilometresPerHour: travel.urbanKilometresPerHour,
      ruralKilometresPerHour: travel.ruralKilometresPerHour,
      detour: travel.detour,
      visitsPerRun: travel.visitsPerRun,
    },
    money: {
      poundsPerHour: money.poundsPerHour,
      upliftPerHour: { least: money.upliftPerHour.least, most: money.upliftPerHour.most },
      upliftName: money.upliftName,
      spotPremiumPercent: money.spotPremiumPercent,
      ruralPremiumPercent: money.ruralPremiumPercent,
      inflationPercent: money.inflationPercent,
      termYears: money.termYears,
      guaranteedPercent: money.guaranteedPercent,
      reablementPercent: money.reablementPercent,
      reablementSharePercent: money.reablementSharePercent,
      kindOfMoney: money.kindOfMoney,
      thresholds: money.thresholds.map(({ name, above }) => ({ name, above })),
      rates: money.rates.map(({ name, of, year, poundsPerHour, source }) => ({
        name,
        of,
        year,
        poundsPerHour,
        source,
      })),
    },
    future: {
      arrivalsPerWeek: future.arrivalsPerWeek,
      meanWeeks: future.meanWeeks,
      growthPercentPerYear: future.growthPercentPerYear,
      winterPeakPercent: future.winterPeakPercent,
      hospitalStaysPerYear: future.hospitalStaysPerYear,
      hospitalWeeks: future.hospitalWeeks,
      hospitalKeptWeeks: future.hospitalKeptWeeks,
      handBackPercentPerYear: future.handBackPercentPerYear,
      reablementWeeks: future.reablementWeeks,
      recruitmentPercentPerYear: future.recruitmentPercentPerYear,
      recruitmentDeviationPercent: future.recruitmentDeviationPercent,
      failurePercentPerYear: future.failurePercentPerYear,
      recoveryWeeks: future.recoveryWeeks,
      mobilisationWeeks: future.mobilisationWeeks,
      duration: future.duration,
      routing: future.routing,
    },
    weights: Object.fromEntries(
      GEOGRAPHY_TESTS.map((test) => [test, weights[test]]),
    ) as AssumptionsInFile['weights'],
  };
}

export function assumptionsFromFile({ demand, ...assumptions }: AssumptionsInFile): Assumptions {
  const { smallestPackageHoursPerWeek, ...changes } = demand;
  return {
    ...assumptions,
    demand: { ...changes, smallestPackageMinutes: toMinutes(smallestPackageHoursPerWeek) },
  };
}
