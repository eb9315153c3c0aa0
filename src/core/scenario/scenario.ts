import type { ProviderId } from '../dataset/dataset.ts';
import { NO_CUTS, type Cuts } from '../fabric/cuts.ts';
import type { Assumptions } from './assumptions.ts';
import type { Band, Rules } from './rules.ts';

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
  /** The hours it should keep within, in place of the band of all lots. */
  readonly viability?: Band;
}

/**
 * Primary providers are offered a lot's packages before supplementary ones. The first of them is the
 * lot's lead, the next its second.
 */
export type AppointmentRole = 'primary' | 'supplementary';

/** A provider's seat in a lot. The order of a lot's appointments is the order of its seats. */
export interface Appointment {
  readonly lot: LotId;
  readonly provider: ProviderId;
  readonly role: AppointmentRole;
  /** Target share of the lot's hours against the lot's other providers of the same role; above 0. */
  readonly share: number;
  /** The most minutes a week it takes in this lot, beside what it can deliver in all; absent for no such limit. */
  readonly capMinutes?: number;
}

/** A provider of the back-up or the specialist lot, which have no ground of their own: it stands behind lots that have. */
export interface Standby {
  readonly provider: ProviderId;
  readonly kind: 'back-up' | 'specialist';
  /** The lots it stands behind; empty means every lot, and packages in none. */
  readonly lots: readonly LotId[];
}

/** What a provider offers in answer to a tender: a seat in one lot. */
export interface Bid {
  readonly lot: LotId;
  readonly provider: ProviderId;
  /** The most it would deliver there a week. */
  readonly weeklyMinutes: number;
  readonly poundsPerHour: number;
  /** As the council's evaluation has it, 0 to 100; null where there is none. */
  readonly quality: number | null;
}

/**
 * What must stay as it is. A locked lot neither loses nor gains a block; a locked block stays in its
 * lot and is not cut; a locked zone locks every block that lies mainly in it.
 */
export interface Locks {
  readonly lots: readonly LotId[];
  /** By code; the code of a block of the ground locks all its pieces. */
  readonly blocks: readonly string[];
  /** By the names of layer and zone. */
  readonly zones: readonly { readonly layer: string; readonly zone: string }[];
}

/**
 * What a person knows of the ground and the map does not say: a ferry or a bridge joins two blocks
 * that do not touch, a river without one severs two that do. By codes; that of a block of the ground
 * speaks of all its pieces.
 */
export interface Link {
  readonly kind: 'join' | 'sever';
  readonly between: readonly [string, string];
  /** What it is: 'Sheppey Crossing'. */
  readonly name: string;
}

/** What a note is pinned to. A place is rounded to 3 decimals, about 100 m, so that it is nobody's home. */
export type NotePin =
  | { readonly kind: 'place'; readonly position: readonly [number, number] }
  | { readonly kind: 'lot'; readonly lot: LotId }
  | { readonly kind: 'block'; readonly block: string };

export interface Note {
  /** From 1 up within the scenario. */
  readonly number: number;
  readonly text: string;
  readonly pin: NotePin;
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
  /** The blocks that are cut. The assignment is over the fabric that has these cuts. */
  readonly cuts: Cuts;
  readonly assignment: Assignment;
  readonly appointments: readonly Appointment[];
  /** The back-up and the specialist lot: providers that stand behind lots; of two with the same room the earlier is asked first. */
  readonly standby: readonly Standby[];
  /** One at most of each provider for each lot. They change no figure until they are awarded. */
  readonly bids: readonly Bid[];
  readonly rules: Rules;
  readonly assumptions: Assumptions;
  readonly locks: Locks;
  readonly links: readonly Link[];
  readonly notes: readonly Note[];
}

export const NO_LOCKS: Locks = { lots: [], blocks: [], zones: [] };

/** The parts of a scenario that nothing has been said in yet. */
export const NOTHING_SAID: Pick<Scenario, 'cuts' | 'bids' | 'locks' | 'links' | 'notes'> = {
  cuts: NO_CUTS,
  bids: [],
  locks: NO_LOCKS,
  links: [],
  notes: [],
};
