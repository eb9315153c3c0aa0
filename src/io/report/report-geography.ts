import { appraiseGeography } from '../../core/appraisal/appraise-geography.ts';
import { clusterFigures } from '../../core/appraisal/cluster-figures.ts';
import { comparableTests, rankScenarios } from '../../core/appraisal/rank-scenarios.ts';
import { SCALES } from '../../core/appraisal/scales.ts';
import { TEST_FIGURES } from '../../core/appraisal/test-figures.ts';
import type { PlanRead } from '../../core/figures/plan-read.ts';
import { GEOGRAPHY_TESTS } from '../../core/scenario/assumptions.ts';
import { travelByLot, travelPerCareHour, type TravelSum } from '../../core/travel/travel-by-lot.ts';

/**
 * Whether a plan's lots are the right ones: each test with its number, its score and what the number is made
 * of, under plain names; travel by lot and provider; and the score by the plan's weights. Hours are a week's.
 */
export function reportGeography(read: PlanRead) {
  const { scenario, ledger } = read;
  const appraisal = appraiseGeography(read);
  const { weights } = scenario.assumptions;
  const tests = comparableTests([appraisal]);
  const travel = travelByLot(read);
  return {
    score: {
      definition: 'geographyScore',
      score: rankScenarios([appraisal], weights, tests)[0]?.score ?? null,
      testsCounted: tests,
    },
    tests: GEOGRAPHY_TESTS.map((test) => ({
      test,
      definition: TEST_FIGURES[test],
      value: appraisal[test].value,
      unit: UNITS[SCALES[test].unit],
      score: appraisal[test].score,
      weight: weights[test],
      parts: inHours({ ...(appraisal[test].raw as object) }, scenario.lots),
    })),
    travel: {
      definition: 'travelHours',
      assumptions: scenario.assumptions.travel,
      countsAgainstCapacity: scenario.assumptions.placing.travelCounts,
      total: { ...reportSum(travel), hoursIfSharedOut: travel.minutesIfSplit / 60 },
      lots: travel.lots.map((lot) => ({
        lot: scenario.lots.find(({ id }) => id === lot.lot)?.name ?? null,
        populatedSquareKilometres: lot.populatedSquareKilometres,
        ruralShare: lot.ruralShare,
        ...reportSum(lot),
        hoursIfSharedOut: lot.minutesIfSplit / 60,
        providers: lot.providers.map((one) => ({
          name: one.provider,
          hasSeat: one.isOwn,
          clientsInShift: one.clients,
          ...reportSum(one),
        })),
      })),
    },
    clusters: clusterFigures(ledger.dataset, ledger.fabric).map((cluster) => ({
      name: cluster.name,
      kind: cluster.isRural ? 'rural' : 'urban',
      squareKilometres: cluster.areaSquareMetres / 1e6,
      packages: cluster.packages,
      hours: cluster.weeklyMinutes / 60,
      calls: cluster.weeklyVisits,
      frameworkHours: cluster.onFrameworkMinutes / 60,
      offFrameworkHours: cluster.offFrameworkMinutes / 60,
      nobodyHours: cluster.nobodyMinutes / 60,
      frameworkProviders: cluster.frameworkProviders,
      providersNamedForIt: cluster.namedProviders,
    })),
  };
}

const UNITS = {
  share: 'share of 1',
  minutes: 'minutes of travel for an hour of care',
  gini: 'Gini coefficient',
} as const;

/** Raw figures with whole minutes as hours, `strandedMinutes` as `strandedHours`, and lots by their names. */
function inHours(raw: object, lots: PlanRead['scenario']['lots']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]: [string, unknown]) => {
      if (typeof value === 'number' && /minutes/i.test(name)) {
        return [name.replace('Minutes', 'Hours').replace('minutes', 'hours'), value / 60];
      }
      if (typeof value === 'object' && value !== null && 'lot' in value) {
        return [name, { ...value, lot: lots.find(({ id }) => id === value.lot)?.name ?? null }];
      }
      return [name, value];
    }),
  );
}

function reportSum(sum: TravelSum) {
  const perVisit = (amount: number) => (sum.carerVisits > 0 ? amount / sum.carerVisits : null);
  return {
    carerVisits: sum.carerVisits,
    careHours: sum.careMinutes / 60,
    travelHours: sum.travelMinutes / 60,
    kilometres: sum.travelKilometres,
    kilometresPerVisit: perVisit(sum.travelKilometres),
    minutesPerVisit: perVisit(sum.travelMinutes),
    minutesPerCareHour: travelPerCareHour(sum),
  };
}
