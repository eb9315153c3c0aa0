/** What is happening with a package now, in the order of the codes kept in `Packages.status`. */
export const PACKAGE_STATUSES = ['receiving', 'waiting', 'handed-back', 'suspended'] as const;
export type PackageStatus = (typeof PACKAGE_STATUSES)[number];

/**
 * What else a file may say of each package, in its own words. All but the contract are asked after when a
 * plan is checked for fairness; `deprivation` is a tenth of England's areas, '1' the most deprived, and
 * `rurality` is 'Urban' or 'Rural'.
 */
export const FACT_KINDS = [
  'contract',
  'client-group',
  'age-band',
  'sex',
  'ethnicity',
  'support-reason',
  'deprivation',
  'rurality',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One thing said of every package: words met in the file, and which of them each package has. */
export interface Fact {
  readonly kind: FactKind;
  /** In the order first met; at most 254. */
  readonly values: readonly string[];
  /** By package: the position of its word in `values`, or `NOT_RECORDED`. */
  readonly codes: Uint8Array;
}

export const NOT_RECORDED = 255;
/** In `waitingSince` and `startedOn`: no day is known. */
export const NO_DAY = -1;
/** In `ratePence`: no rate is known. */
export const NO_RATE = -1;

/** A package's position in the columns of `Packages`. */
export type PackageIndex = number & { readonly packageIndex: unique symbol };

/**
 * Packages of care as columns, one entry a package.
 *
 * Hours are kept as whole minutes a week and visits as quarter visits a week, so that sums are
 * exact in whatever order they are made: a figure kept up to date equals one made from nothing.
 */
export interface Packages {
  readonly count: number;
  /** The council's own references. They stay in this browser. */
  readonly references: readonly string[];
  /** Degrees, WGS84; NaN where the package could not be placed. */
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  readonly weeklyMinutes: Int32Array;
  /** Multiples of 0.25. */
  readonly weeklyVisits: Float64Array;
  /** Carers at each visit: 2 for a double-handed package. */
  readonly carers: Uint8Array;
  /** Codes of `PACKAGE_STATUSES`. */
  readonly status: Uint8Array;
  /** Position of the person in the order first met; packages of one person share it. */
  readonly person: Int32Array;
  /** Position in `Dataset.providers` of who serves it now, or -1. */
  readonly provider: Int16Array;
  /** Position in `Dataset.services`. */
  readonly service: Uint8Array;
  /** Days since 1 January 1970 that it waits from, or `NO_DAY`; only packages that wait have one. */
  readonly waitingSince: Int32Array;
  /** Days since 1 January 1970 that its care began, or `NO_DAY`. */
  readonly startedOn: Int32Array;
  /** Pence paid for an hour today, or `NO_RATE`. */
  readonly ratePence: Int32Array;
  /** One of a kind at most, and only those the file speaks of. */
  readonly facts: readonly Fact[];
}

/** True for a package that has nobody to deliver it now: waiting, or handed back by its provider. */
export function isWaiting(packages: Packages, index: PackageIndex): boolean {
  const status = PACKAGE_STATUSES[packages.status[index]!];
  return status === 'waiting' || status === 'handed-back';
}
