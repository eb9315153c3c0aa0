import type { ProviderId } from '../dataset/dataset.ts';

/** A lot's number in one scenario: from 1 up, whatever the lot's name and place in the ledger. */
export type LotId = number & { readonly lotId: unique symbol };

/** What an assignment says of a block that belongs to no lot. */
export const NO_LOT = 0 as LotId;

export type ScenarioId = string & { readonly scenarioId: unique symbol };

export interface Lot {
  readonly id: LotId;
  readonly name: string;
  /** `#RRGGBB`. */
  readonly colour: string;
}

/** Primary providers are offered a lot's packages before supplementary ones. */
export type AppointmentRole = 'primary' | 'supplementary';

/** A provider's seat in a lot. The order of a lot's appointments is the order of its seats. */
export interface Appointment {
  readonly lot: LotId;
  readonly provider: ProviderId;
  readonly role: AppointmentRole;
  /** Target share of the lot's hours against the lot's other providers of the same role; above 0. */
  readonly share: number;
}

export interface Rules {
  /** How many primary providers each lot should have. */
  readonly providersPerLot: number;
}

export interface Assumptions {
  /** The most hours a week the council expects to be able to buy package by package. */
  readonly spotHoursPerWeek: number;
}

/** The lot of each block, by block index. Never written to once it is part of a scenario. */
export type Assignment = Int16Array;

/**
 * A plan for an area: the document that edits change and undo restores. Everything in it is
 * immutable; an edit returns a new scenario that shares what it did not touch.
 */
export interface Scenario {
  readonly id: ScenarioId;
  readonly name: string;
  /** In the order of the ledger. */
  readonly lots: readonly Lot[];
  readonly assignment: Assignment;
  readonly appointments: readonly Appointment[];
  /** Providers that stand behind every lot; of two with the same room the earlier is asked first. */
  readonly backUp: readonly ProviderId[];
  readonly rules: Rules;
  readonly assumptions: Assumptions;
}
