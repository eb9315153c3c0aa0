import type { Duration, Routing } from '../simulate/care-model.ts';
import { PUBLISHED_RATES } from './published-rates.ts';

/**
 * What happens to packages that have a provider today:
 * all are placed anew; or each stays where it is, and only new and waiting ones are placed; or a part of
 * those whose provider is not one of their lot's own has moved by now.
 */
export const TRANSFER_MODES = ['transfer-all', 'keep-existing', 'gradual'] as const;
export type TransferMode = (typeof TRANSFER_MODES)[number];

/** From least to most; a figure that is not known exactly is given as both ends. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** How the people who need care change, against today. Each changes whole packages, spread evenly over the area. */
export interface DemandAssumptions {
  /** Packages added, as a percentage of today's; each is a copy of one of today's that nobody serves yet. 0 to 100. */
  readonly growthPercent: number;
  /** Packages that have ended, as a percentage of today's. 0 to 100. */
  readonly attritionPercent: number;
  /** Packages of fewer minutes a week than this are counted as small, as they deter providers; 0 counts none. */
  readonly smallestPackageMinutes: number;
}

export interface PlacingAssumptions {
  readonly mode: TransferMode;
  /** With 'gradual': how many of the packages that will move have moved, per cent. */
  readonly movedPercent: number;
  /** How a lot's providers share its packages: by target shares, or in the order of their seats. */
  readonly offer: 'shares' | 'order';
  /** The furthest a package may be from its provider's registered location, straight; null for no limit. */
  readonly mostKilometres: number | null;
  /** True where carers' travel between visits takes hours from what their provider can deliver. */
  readonly travelCounts: boolean;
}

/** Straight-line travel between visits, put into minutes. Speeds are of the way of travel most carers use. */
export interface TravelAssumptions {
  readonly urbanKilometresPerHour: number;
  readonly ruralKilometresPerHour: number;
  /** Way travelled ÷ straight line. */
  readonly detour: number;
  /** Visits one carer makes without going home in between. */
  readonly visitsPerRun: number;
}

/** A published rate that a person can check: what it is, of which year, and where it is from. */
export interface DatedRate {
  readonly name: string;
  /** What a council pays for an hour of care, or what a carer is paid for one, which is less. */
  readonly of: 'price' | 'pay';
  /** A financial year, '2025-26'. */
  readonly year: string;
  readonly poundsPerHour: number;
  readonly source: string;
}

export interface MoneyAssumptions {
  /** What an hour costs where neither package nor provider says, pounds. */
  readonly poundsPerHour: number;
  /** The uplift to a living wage or a fair cost of care, in pounds added to each hour; always a range. */
  readonly upliftPerHour: Range;
  readonly upliftName: string;
  /** Added to the rate of an hour that is bought package by package, per cent. */
  readonly spotPremiumPercent: number;
  /** Added to the rate of an hour in a rural block, per cent. */
  readonly ruralPremiumPercent: number;
  readonly inflationPercent: number;
  readonly termYears: number;
  /** Of each appointed provider's target hours, the part that is paid whether used or not, per cent. */
  readonly guaranteedPercent: number;
  /** Reablement: package hours this much smaller, per cent, … */
  readonly reablementPercent: number;
  /** … for this part of packages. */
  readonly reablementSharePercent: number;
  /** Whether the money is new, is spent already, or is avoided. Always said; an author's statement. */
  readonly kindOfMoney: 'new' | 'existing' | 'avoided';
  /** Lifetime values in pounds above which more approval is needed, lowest first, with its name. */
  readonly thresholds: readonly { readonly name: string; readonly above: number }[];
  /** Editable facts to choose rates from. */
  readonly rates: readonly DatedRate[];
}

/** How packages come and go as years pass, and what happens to providers. */
export interface FutureAssumptions {
  /** New packages a week; null takes today's packages ÷ `meanWeeks`, so that their number stays as it is. */
  readonly arrivalsPerWeek: number | null;
  /** How long a package lasts, on average. */
  readonly meanWeeks: number;
  readonly duration: Duration;
  /** More new packages after each year, per cent; below 0 for fewer. */
  readonly growthPercentPerYear: number;
  /** How much higher than the year's mean new packages are at the height of winter, per cent. */
  readonly winterPeakPercent: number;
  /** Stays in hospital of a package in a year. */
  readonly hospitalStaysPerYear: number;
  readonly hospitalWeeks: number;
  /** The provider keeps the hours for the person so long. */
  readonly hospitalKeptWeeks: number;
  /** Packages handed back in a year, of each hundred. */
  readonly handBackPercentPerYear: number;
  /** Weeks until a package with reablement shrinks; how many do, and by how much, is with the money. */
  readonly reablementWeeks: number;
  /** Change of providers' capacity a year, per cent; below 0 where carers leave. */
  readonly recruitmentPercentPerYear: number;
  /** Standard deviation of a year's chance change of a provider's capacity, per cent. */
  readonly recruitmentDeviationPercent: number;
  /** Chance that a provider fails in a year, per cent. */
  readonly failurePercentPerYear: number;
  readonly recoveryWeeks: number;
  /** Weeks until providers have the capacity that they offer and do not have yet. */
  readonly mobilisationWeeks: number;
  readonly routing: Routing;
}

/** The eight tests of a geography, in the order they are shown: Merton's four, then four more. */
export const GEOGRAPHY_TESTS = [
  'primary-care',
  'rostering',
  'green-travel',
  'recruitment',
  'viability',
  'resilience',
  'continuity',
  'equity',
] as const;
export type GeographyTest = (typeof GEOGRAPHY_TESTS)[number];

/** Everything a plan's figures assume. Each is a person's to change, and is kept in the scenario file. */
export interface Assumptions {
  /** The most hours a week the council expects to be able to buy package by package. */
  readonly spotHoursPerWeek: number;
  readonly demand: DemandAssumptions;
  readonly placing: PlacingAssumptions;
  readonly travel: TravelAssumptions;
  readonly money: MoneyAssumptions;
  readonly future: FutureAssumptions;
  /** Weights of the tests of a geography, 0 to 10 each. */
  readonly weights: Readonly<Record<GeographyTest, number>>;
}

/** Where nobody has said otherwise. Every number is an assumption to be looked at, and the screen says so. */
export const USUAL_ASSUMPTIONS: Assumptions = {
  spotHoursPerWeek: 0,
  demand: { growthPercent: 0, attritionPercent: 0, smallestPackageMinutes: 0 },
  placing: {
    mode: 'transfer-all',
    movedPercent: 50,
    offer: 'shares',
    mostKilometres: null,
    travelCounts: false,
  },
  travel: { urbanKilometresPerHour: 15, ruralKilometresPerHour: 35, detour: 1.35, visitsPerRun: 6 },
  money: {
    poundsPerHour: 24.1,
    upliftPerHour: { least: 0, most: 0 },
    upliftName: 'London Living Wage',
    spotPremiumPercent: 0,
    ruralPremiumPercent: 0,
    inflationPercent: 0,
    termYears: 5,
    guaranteedPercent: 0,
    reablementPercent: 0,
    reablementSharePercent: 0,
    kindOfMoney: 'existing',
    thresholds: [],
    rates: PUBLISHED_RATES,
  },
  future: {
    arrivalsPerWeek: null,
    meanWeeks: 52,
    duration: 'exponential',
    growthPercentPerYear: 0,
    winterPeakPercent: 0,
    hospitalStaysPerYear: 0.5,
    hospitalWeeks: 2,
    hospitalKeptWeeks: 2,
    handBackPercentPerYear: 5,
    reablementWeeks: 6,
    recruitmentPercentPerYear: 0,
    recruitmentDeviationPercent: 5,
    failurePercentPerYear: 2,
    recoveryWeeks: 26,
    mobilisationWeeks: 0,
    routing: 'shares',
  },
  weights: {
    'primary-care': 1,
    rostering: 1,
    'green-travel': 1,
    recruitment: 1,
    viability: 1,
    resilience: 1,
    continuity: 1,
    equity: 1,
  },
};
