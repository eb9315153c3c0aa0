import type { ProviderId } from '../dataset/dataset.ts';
import type { GeographyTest } from '../scenario/assumptions.ts';
import type { LotId } from '../scenario/scenario.ts';
import type { ShortLegs } from '../travel/short-legs.ts';
import type { TravelSum } from '../travel/travel-by-lot.ts';

/** One test of a geography: its number, that number on the test's scale, and what the number is made of. */
export interface Tested<Raw> {
  /** In the unit of the test's scale; null where there is nothing to measure it by. */
  readonly value: number | null;
  /** 0 to 100, by the test's scale. */
  readonly score: number | null;
  readonly raw: Raw;
}

/** How well zones lie in one lot each. */
export interface PrimaryCareRaw {
  /** The layer it is measured on; null where the area has none. */
  readonly layer: string | null;
  readonly isPrimaryCare: boolean;
  readonly wholeZones: number;
  readonly countedZones: number;
  readonly minutesInMainLot: number;
  readonly minutes: number;
  /** The zone with the smallest share in its main lot; null where all are whole. */
  readonly mostDivided: { readonly zone: string; readonly share: number } | null;
}

export interface RosteringRaw extends TravelSum {
  readonly minutesIfSplit: number;
}

/** Checks of an appointed provider in its lot, met and counted. */
export interface RecruitmentRaw {
  /** Seats whose provider's registered location is known. */
  readonly knownOffices: number;
  /** Those with it in their lot, or within `NEAR_KILOMETRES` of it. */
  readonly officesNear: number;
  /** Appointed providers, where they have a band. */
  readonly countedProviders: number;
  readonly providersInBand: number;
  /** Minutes of lots ÷ lead and second seats; null without any. */
  readonly minutesPerPlace: number | null;
}

export interface ViabilityRaw {
  readonly countedLots: number;
  readonly lotsInBand: number;
  readonly countedProviders: number;
  readonly providersInBand: number;
  /** Minutes that lots and providers lack, or have too many of. */
  readonly minutesOutside: number;
}

export interface ResilienceRaw {
  /** Whose failure would be the worst; null where nobody takes anything. */
  readonly provider: ProviderId | null;
  readonly strandedMinutes: number;
  readonly minutes: number;
}

export interface ContinuityRaw {
  /** People with a provider today. */
  readonly people: number;
  /** Those all of whose packages stay with the providers they have. */
  readonly keeping: number;
}

export interface EquityRaw {
  /** The lot with the largest share of hours that no provider of the plan takes; null where none has any. */
  readonly worst: { readonly lot: LotId; readonly unmetShare: number } | null;
  /** Gini coefficients between lots, weighted by people: of shares of hours unmet, … */
  readonly unmetGini: number | null;
  /** … and of hours for each lead and second seat. */
  readonly placeGini: number | null;
}

/** A geography by each of the tests. */
export interface Appraisal extends Readonly<Record<GeographyTest, Tested<unknown>>> {
  readonly 'primary-care': Tested<PrimaryCareRaw>;
  readonly rostering: Tested<RosteringRaw>;
  readonly 'green-travel': Tested<ShortLegs>;
  readonly recruitment: Tested<RecruitmentRaw>;
  readonly viability: Tested<ViabilityRaw>;
  readonly resilience: Tested<ResilienceRaw>;
  readonly continuity: Tested<ContinuityRaw>;
  readonly equity: Tested<EquityRaw>;
}
