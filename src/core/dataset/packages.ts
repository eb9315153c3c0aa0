/** What is happening with a package now, in the order of the codes kept in `Packages.status`. */
export const PACKAGE_STATUSES = ['receiving', 'waiting', 'handed-back', 'suspended'] as const;
export type PackageStatus = (typeof PACKAGE_STATUSES)[number];

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
}

/** True for a package that has nobody to deliver it now: waiting, or handed back by its provider. */
export function isWaiting(packages: Packages, index: PackageIndex): boolean {
  const status = PACKAGE_STATUSES[packages.status[index]!];
  return status === 'waiting' || status === 'handed-back';
}
