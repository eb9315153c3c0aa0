/** `Allocation.placedWith` for a package bought on the spot market. */
export const SPOT = -1;
/** `Allocation.placedWith` for a package that nobody takes. */
export const UNMET = -2;
/** `Allocation.placedWith` for a package that has ended, where the plan assumes that some do. */
export const ENDED = -3;

/** Who takes each package under a plan. */
export interface Allocation {
  /** By package: the position in `Dataset.providers` of who takes it, or `SPOT`, `UNMET` or `ENDED`. */
  readonly placedWith: Int16Array;
  /** By package: 1 where that provider is one of the lot's own. */
  readonly withOwn: Uint8Array;
  /** By provider: minutes a week it is given in all. */
  readonly minutesOfProvider: Float64Array;
  /** Minutes a week bought on the spot market. */
  readonly spotMinutes: number;
  /** What is proven of it; null for the quick answer that is given while a hand moves. */
  readonly proof: Proof | null;
}

/** How good a placing with providers is, and how far it is known to be the best there is. Minutes are a week's. */
export interface Proof {
  /** Minutes that no provider takes; the spot market may yet be asked for them. */
  readonly unmetMinutes: number;
  /** No placing with these providers leaves fewer: a proven bound, `unmetMinutes` or less. */
  readonly leastUnmetMinutes: number;
  /** Minutes placed with providers that are not the lot's own. */
  readonly outsideMinutes: number;
  /** People with a provider today who have another under the plan, or none. */
  readonly peopleChanging: number;
  /** Distance from target shares, in minutes; see `placing-score`. */
  readonly shareMinutes: number;
  /** Package minutes times kilometres to the provider's registered location, where that is known. */
  readonly travelKilometreMinutes: number;
  /** How many of these five aims, from the first, are proven to be the best possible: 0 to 5. */
  readonly provenAims: number;
}

/** A placing with providers: who takes each package of a demand, in its order. */
export interface Placing {
  /** By place in the demand: the provider's position, or `UNMET`. */
  readonly taker: Int16Array;
  readonly proof: Proof;
}

/** Which packages a map of need shows. */
export type NeedKind =
  /** Waiting for a provider today, whatever the plan. */
  | 'waiting-now'
  /** Not taken by one of the lot's own providers. */
  | 'outside-lot'
  /** Taken by nobody. */
  | 'unmet';
