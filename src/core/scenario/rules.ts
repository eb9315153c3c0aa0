/** The minutes of care a week that a lot or a provider should keep within; null where there is no such end. */
export interface Band {
  readonly leastMinutes: number | null;
  readonly mostMinutes: number | null;
}

export const NO_BAND: Band = { leastMinutes: null, mostMinutes: null };

/** The Care Quality Commission's ratings, best first. */
export const CQC_RATINGS = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'] as const;
export type CqcRating = (typeof CQC_RATINGS)[number];

/** Award rules and viability bands: what a plan is checked against. Nothing here stops an edit; null is no rule. */
export interface Rules {
  /** The fewest providers with a lead or second seat that each lot should have, 1 to 10. */
  readonly providersPerLot: number;
  /** The most of them. */
  readonly mostProvidersPerLot: number | null;
  /** The most lots in which one provider may have a lead or second seat. */
  readonly mostLotsPerProvider: number | null;
  /** The largest part of the area's hours that one provider may be given, per cent. */
  readonly mostSharePercent: number | null;
  /** Appointed providers are rated this or better; one not yet rated does not meet it. */
  readonly leastCqcRating: CqcRating | null;
  /** Appointed providers have their registered location in the area. */
  readonly registeredInArea: boolean;
  /** What a lot needs to be worth running and what it can hold; a lot may have a band of its own. */
  readonly viability: Band;
  /** The same for the hours of each appointed provider over all its lots. */
  readonly providerViability: Band;
}

export const USUAL_RULES: Rules = {
  providersPerLot: 2,
  mostProvidersPerLot: null,
  mostLotsPerProvider: null,
  mostSharePercent: null,
  leastCqcRating: null,
  registeredInArea: false,
  viability: NO_BAND,
  providerViability: NO_BAND,
};
