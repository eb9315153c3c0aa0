/** `Allocation.placedWith` for a package bought on the spot market. */
export const SPOT = -1;
/** `Allocation.placedWith` for a package that nobody takes. */
export const UNMET = -2;

/** Who takes each package under a plan. */
export interface Allocation {
  /** By package: the position in `Dataset.providers` of who takes it, or `SPOT`, or `UNMET`. */
  readonly placedWith: Int16Array;
  /** By package: 1 where that provider is one of the lot's own. */
  readonly withOwn: Uint8Array;
  /** By provider: minutes a week it is given in all; never above its capacity. */
  readonly minutesOfProvider: Float64Array;
  /** Minutes a week bought on the spot market. */
  readonly spotMinutes: number;
}

/** Which packages a map of need shows. */
export type NeedKind =
  /** Waiting for a provider today, whatever the plan. */
  | 'waiting-now'
  /** Not taken by one of the lot's own providers. */
  | 'outside-lot'
  /** Taken by nobody. */
  | 'unmet';
