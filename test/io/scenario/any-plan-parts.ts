import fc from 'fast-check';
import {
  GEOGRAPHY_TESTS,
  type Assumptions,
  type GeographyTest,
} from '../../../src/core/scenario/assumptions.ts';
import { CQC_RATINGS, type Band, type Rules } from '../../../src/core/scenario/rules.ts';
import type { Appointment, Bid, Scenario, Standby } from '../../../src/core/scenario/scenario.ts';
import { DURATIONS, ROUTINGS } from '../../../src/core/simulate/care-model.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const percent = within(0, 100);
const words = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');
const upTo = (max: number) => fc.integer({ min: 0, max });

const anyBand: fc.Arbitrary<Band> = fc
  .tuple(fc.option(upTo(100_000)), fc.option(upTo(100_000)))
  .map(([one, other]) =>
    one !== null && other !== null
      ? { leastMinutes: Math.min(one, other), mostMinutes: Math.max(one, other) }
      : { leastMinutes: one, mostMinutes: other },
  );

const anyRules: fc.Arbitrary<Rules> = fc.record({
  providersPerLot: fc.integer({ min: 1, max: 10 }),
  mostProvidersPerLot: fc.option(fc.integer({ min: 10, max: 100 })),
  mostLotsPerProvider: fc.option(fc.integer({ min: 1, max: 500 })),
  mostSharePercent: fc.option(within(1, 100)),
  leastCqcRating: fc.option(fc.constantFrom(...CQC_RATINGS)),
  registeredInArea: fc.boolean(),
  viability: anyBand,
  providerViability: anyBand,
});

const anyAssumptions: fc.Arbitrary<Assumptions> = fc.record({
  spotHoursPerWeek: within(0, 1_000_000),
  demand: fc.record({
    growthPercent: percent,
    attritionPercent: percent,
    smallestPackageMinutes: upTo(10_080),
  }),
  placing: fc.record({
    mode: fc.constantFrom('transfer-all', 'keep-existing', 'gradual'),
    movedPercent: percent,
    offer: fc.constantFrom('shares', 'order'),
    mostKilometres: fc.option(within(0.1, 1000)),
    travelCounts: fc.boolean(),
  }),
  travel: fc.record({
    urbanKilometresPerHour: within(1, 200),
    ruralKilometresPerHour: within(1, 200),
    detour: within(1, 3),
    visitsPerRun: within(1, 100),
  }),
  money: fc.record({
    poundsPerHour: within(0, 1000),
    upliftPerHour: fc
      .tuple(within(0, 1000), within(0, 1000))
      .map(([one, other]) => ({ least: Math.min(one, other), most: Math.max(one, other) })),
    upliftName: words,
    spotPremiumPercent: within(0, 500),
    ruralPremiumPercent: within(0, 500),
    inflationPercent: percent,
    termYears: fc.integer({ min: 1, max: 20 }),
    guaranteedPercent: percent,
    reablementPercent: percent,
    reablementSharePercent: percent,
    kindOfMoney: fc.constantFrom('new', 'existing', 'avoided'),
    thresholds: fc
      .uniqueArray(fc.record({ name: words, above: upTo(1e9) }), {
        selector: ({ above }) => above,
        maxLength: 20,
      })
      .map((levels) => levels.toSorted((a, b) => a.above - b.above)),
    rates: fc.array(
      fc.record({
        name: words,
        of: fc.constantFrom('price', 'pay'),
        year: fc.constantFrom('2022-23', '2025-26', '1999-00'),
        poundsPerHour: within(0, 1000),
        source: words,
      }),
      { maxLength: 5 },
    ),
  }),
  future: fc.record({
    arrivalsPerWeek: fc.option(within(0, 10_000)),
    meanWeeks: within(1, 1040),
    duration: fc.constantFrom(...DURATIONS),
    growthPercentPerYear: within(-50, 50),
    winterPeakPercent: percent,
    hospitalStaysPerYear: within(0, 12),
    hospitalWeeks: within(0.1, 52),
    hospitalKeptWeeks: within(0, 52),
    handBackPercentPerYear: percent,
    reablementWeeks: within(1, 52),
    recruitmentPercentPerYear: within(-50, 50),
    recruitmentDeviationPercent: within(0, 50),
    failurePercentPerYear: percent,
    recoveryWeeks: within(1, 260),
    mobilisationWeeks: within(0, 104),
    routing: fc.constantFrom(...ROUTINGS),
  }),
  weights: fc.record(
    Object.fromEntries(GEOGRAPHY_TESTS.map((test) => [test, within(0, 10)])) as Record<
      GeographyTest,
      fc.Arbitrary<number>
    >,
  ),
});

/** Puts rules, assumptions and bids of any kind into a plan, and caps, bands and standby places of any kind on what it has. */
export const anyPlanParts: fc.Arbitrary<(plan: Scenario) => Scenario> = fc
  .record({
    rules: anyRules,
    assumptions: anyAssumptions,
    caps: fc.array(fc.option(upTo(60_000_000)), { minLength: 1, maxLength: 9 }),
    bands: fc.array(fc.option(anyBand), { minLength: 1, maxLength: 5 }),
    offered: fc.array(
      fc.option(fc.record({ hours: upTo(60_000_000), pounds: within(0, 1000), quality: fc.option(percent) })),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    behind: fc.array(fc.array(fc.nat(20), { maxLength: 3 }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ rules, assumptions, caps, bands, offered, behind }) => (plan: Scenario) => ({
    ...plan,
    rules,
    assumptions,
    lots: plan.lots.map((lot, at) => {
      const viability = bands[at % bands.length]!;
      return viability === null ? lot : { ...lot, viability };
    }),
    appointments: plan.appointments.map((seat, at): Appointment => {
      const capMinutes = caps[at % caps.length]!;
      return capMinutes === null ? seat : { ...seat, capMinutes };
    }),
    bids: plan.appointments.flatMap(({ lot, provider }, at): Bid[] => {
      const bid = offered[at % offered.length]!;
      return bid === null
        ? []
        : [{ lot, provider, weeklyMinutes: bid.hours, poundsPerHour: bid.pounds, quality: bid.quality }];
    }),
    standby: plan.standby.map((each, at): Standby => {
      const choices = behind[at % behind.length]!.map((choice) => plan.lots[choice % plan.lots.length]!.id);
      return { ...each, kind: at % 2 ? 'specialist' : 'back-up', lots: [...new Set(choices)] };
    }),
  }));
