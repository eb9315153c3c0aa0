/** The least and the most that a number may be, both allowed; `whole` where parts of one mean nothing. */
export interface Limit {
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
}

const PERCENT: Limit = { least: 0, most: 100 };
const PREMIUM: Limit = { least: 0, most: 500 };
const POUNDS_PER_HOUR: Limit = { least: 0, most: 1000 };
const KILOMETRES_PER_HOUR: Limit = { least: 1, most: 200 };
const WEIGHT: Limit = { least: 0, most: 10 };

/** The hours of the largest county a hundred times over. */
const HOURS_PER_WEEK: Limit = { least: 0, most: 1_000_000 };
/** Of the ends of a band and of a seat's cap. */
export const MINUTES_PER_WEEK: Limit = { least: 0, most: 60_000_000, whole: true };
/** Of a seat. */
export const SHARE: Limit = { least: 0, most: 1_000_000 };

/** Of a bid, as a council's evaluation has it. */
export const BID_QUALITY: Limit = { least: 0, most: 100 };
/** For one lot: one of each provider. */
export const MOST_BIDS = 1000;

export const RULE_LIMITS = {
  providersPerLot: { least: 1, most: 10, whole: true },
  mostProvidersPerLot: { least: 1, most: 100, whole: true },
  mostLotsPerProvider: { least: 1, most: 500, whole: true },
  mostSharePercent: { least: 1, most: 100 },
} as const satisfies Record<string, Limit>;

/** Of every number of `Assumptions`, under the same names. */
export const ASSUMPTION_LIMITS = {
  spotHoursPerWeek: HOURS_PER_WEEK,
  demand: {
    growthPercent: PERCENT,
    attritionPercent: PERCENT,
    /** A week has no more. */
    smallestPackageMinutes: { least: 0, most: 10_080, whole: true },
  },
  placing: { movedPercent: PERCENT, mostKilometres: { least: 0.1, most: 1000 } },
  travel: {
    urbanKilometresPerHour: KILOMETRES_PER_HOUR,
    ruralKilometresPerHour: KILOMETRES_PER_HOUR,
    detour: { least: 1, most: 3 },
    visitsPerRun: { least: 1, most: 100 },
  },
  money: {
    poundsPerHour: POUNDS_PER_HOUR,
    upliftPerHour: { least: POUNDS_PER_HOUR, most: POUNDS_PER_HOUR },
    spotPremiumPercent: PREMIUM,
    ruralPremiumPercent: PREMIUM,
    inflationPercent: PERCENT,
    termYears: { least: 1, most: 20, whole: true },
    guaranteedPercent: PERCENT,
    reablementPercent: PERCENT,
    reablementSharePercent: PERCENT,
  },
  future: {
    arrivalsPerWeek: { least: 0, most: 10_000 },
    meanWeeks: { least: 1, most: 1040 },
    growthPercentPerYear: { least: -50, most: 50 },
    winterPeakPercent: PERCENT,
    hospitalStaysPerYear: { least: 0, most: 12 },
    hospitalWeeks: { least: 0.1, most: 52 },
    hospitalKeptWeeks: { least: 0, most: 52 },
    handBackPercentPerYear: PERCENT,
    reablementWeeks: { least: 1, most: 52 },
    recruitmentPercentPerYear: { least: -50, most: 50 },
    recruitmentDeviationPercent: { least: 0, most: 50 },
    failurePercentPerYear: PERCENT,
    recoveryWeeks: { least: 1, most: 260 },
    mobilisationWeeks: { least: 0, most: 104 },
  },
  weights: {
    'primary-care': WEIGHT,
    rostering: WEIGHT,
    'green-travel': WEIGHT,
    recruitment: WEIGHT,
    viability: WEIGHT,
    resilience: WEIGHT,
    continuity: WEIGHT,
    equity: WEIGHT,
  },
} as const satisfies LimitTree;

export const MOST_THRESHOLDS = 20;
export const THRESHOLD_POUNDS: Limit = { least: 0, most: 1_000_000_000_000 };
export const MOST_RATES = 200;
export const RATE_POUNDS_PER_HOUR = POUNDS_PER_HOUR;
/** A financial year: '2025-26'. */
export const FINANCIAL_YEAR = /^\d{4}-\d{2}$/;

/** Limits under the names of what they limit. */
export interface LimitTree {
  readonly [name: string]: Limit | LimitTree;
}

/** False for what is not a number at all. */
export function isWithin(number: number, { least, most, whole }: Limit): boolean {
  return number >= least && number <= most && (whole !== true || Number.isInteger(number));
}

/** Whether all numbers that the limits speak of are within them; null says that there is no such number. */
export function areWithin(values: object, limits: LimitTree): boolean {
  return Object.entries(limits).every(([name, limit]) => {
    const value: unknown = values[name as keyof typeof values];
    if (value === null) return true;
    return isLimit(limit) ? isWithin(value as number, limit) : areWithin(value as object, limit);
  });
}

function isLimit(limit: Limit | LimitTree): limit is Limit {
  return typeof limit.least === 'number';
}
