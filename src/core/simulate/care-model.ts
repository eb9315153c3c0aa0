/** How long a package lasts. All three have the mean asked for; a lognormal has the model's `lognormalSigma`. */
export const DURATIONS = ['exponential', 'fixed', 'lognormal'] as const;
export type Duration = (typeof DURATIONS)[number];

/**
 * Which of a lot's providers is asked first. 'shares': the one furthest below its target share, as in an
 * allocation; 'first-fit': by the order of seats; 'best-fit': the one with least room left that it still fits;
 * 'share-evenly': the one with most room; 'random': any with room. It matters for large packages: sharing evenly leaves no room that is
 * large enough.
 */
export const ROUTINGS = ['shares', 'first-fit', 'best-fit', 'share-evenly', 'random'] as const;
export type Routing = (typeof ROUTINGS)[number];

/** In columns of who takes a package: nobody of the plan. */
export const TAKEN_ON_SPOT = -2;
export const TAKEN_BY_NOBODY = -1;

/**
 * Packages that come and go over weeks, and the plan that offers them to providers. Time is in weeks,
 * care in minutes a week. Everything of the world (who comes when, how long they stay, who goes to hospital)
 * is drawn from streams that do not know the plan, so that two plans meet the same people.
 */
export interface CareModel {
  readonly weeks: number;
  /** Weeks at the start that are not counted. */
  readonly warmUpWeeks: number;
  readonly lotCount: number;
  /** Groups that packages are told apart by in the answers, such as sizes. */
  readonly classCount: number;
  readonly providerCount: number;
  /** What a new package is like: one of these, by their rates. */
  readonly templates: Templates;
  /** Packages there are at the start, whose care goes on. */
  readonly start: {
    /** Position in `templates`. */
    readonly template: Int32Array;
    /** The provider, or `TAKEN_ON_SPOT` or `TAKEN_BY_NOBODY`: it waits. */
    readonly taker: Int16Array;
  };
  /** By kind × providerCount + provider: 1 where the provider can give such care. */
  readonly canTake: Uint8Array;
  /** By provider: the most it can deliver at the start. */
  readonly capacityMinutes: Float64Array;
  /** By lot: its seats in order. */
  readonly seats: readonly (readonly ModelSeat[])[];
  /** By lot: the providers behind it, by position, in the order they are asked. */
  readonly standby: readonly (readonly number[])[];
  /** The most that can be bought package by package, in all lots. */
  readonly spotMinutes: number;
  /** For all lots, or by lot. */
  readonly routing: Routing | readonly Routing[];
  /** True where a package that nobody can take waits; false where it is refused and gone. */
  readonly waits: boolean;
  /** True where the need goes on to end while nobody gives care; false where care lasts as long whenever it begins. */
  readonly endsWhileWaiting: boolean;
  /** σ of the logarithm of lognormal durations. */
  readonly lognormalSigma: number;
  readonly changes: ModelChanges;
}

export interface Templates {
  readonly count: number;
  /** Position of the lot under this plan. Packages in no lot have a lot of their own, which may be without seats. */
  readonly lot: Int16Array;
  readonly minutes: Int32Array;
  readonly kind: Uint16Array;
  /** Position of the class it is counted in. */
  readonly class: Uint8Array;
  readonly arrivalsPerWeek: Float64Array;
  readonly meanWeeks: Float64Array;
  /** Codes of `DURATIONS`. */
  readonly duration: Uint8Array;
}

export interface ModelSeat {
  readonly provider: number;
  readonly isPrimary: boolean;
  readonly share: number;
  /** The most minutes a week it takes in this lot; infinite for no such limit. */
  readonly capMinutes: number;
}

/** What changes with time. With all zeros nothing but arrivals and endings happens. */
export interface ModelChanges {
  /** Arrivals are this much more after each year, as a part: 0.03 for 3%. */
  readonly growthPerYear: number;
  /** Arrivals at the height of winter are this much above the year's mean, as a part; a cosine over the year, highest as January begins. */
  readonly winterPeak: number;
  /** Week of the year that the model begins in, 0 for the first of January. */
  readonly startWeekOfYear: number;
  readonly hospital: {
    /** Stays in hospital for a package in a year of care. */
    readonly perYear: number;
    readonly meanWeeks: number;
    /** The provider keeps the hours free for this long; then they are others', and the package is offered again on return. */
    readonly keptWeeks: number;
  };
  /** Hand-backs for a package in a year of care by a provider; it is offered to the others, and not back at once. */
  readonly handBacksPerYear: number;
  readonly reablement: {
    /** Part of new packages that shrink. */
    readonly share: number;
    /** By this part of their minutes … */
    readonly smaller: number;
    /** … after this many weeks of care. */
    readonly afterWeeks: number;
  };
  readonly recruitment: {
    /** Capacity is this much more after each year, as a part; below 0 for less. */
    readonly perYear: number;
    /** Standard deviation of a year's chance change of a provider's capacity, as a part. */
    readonly deviationPerYear: number;
  };
  readonly failures: {
    /** Failures of a provider in a year. */
    readonly perYear: number;
    /** Weeks until it is there again. */
    readonly recoveryWeeks: number;
    /** Failures that are set. */
    readonly set: readonly {
      readonly provider: number;
      readonly week: number;
      readonly recoveryWeeks: number;
    }[];
  };
  readonly mobilisation: {
    /** Weeks until providers have all the capacity that is beyond what they start with; 0 for at once. */
    readonly weeks: number;
  };
}

/** No change at all. */
export const NO_CHANGES: ModelChanges = {
  growthPerYear: 0,
  winterPeak: 0,
  startWeekOfYear: 0,
  hospital: { perYear: 0, meanWeeks: 0, keptWeeks: 0 },
  handBacksPerYear: 0,
  reablement: { share: 0, smaller: 0, afterWeeks: 0 },
  recruitment: { perYear: 0, deviationPerYear: 0 },
  failures: { perYear: 0, recoveryWeeks: 0, set: [] },
  mobilisation: { weeks: 0 },
};
