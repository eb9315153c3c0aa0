import type { CompressedRows } from '../fabric/fabric.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import type { Ledger } from '../figures/ledger.ts';
import type { Band } from '../scenario/rules.ts';
import type { Assignment, Lot, LotId } from '../scenario/scenario.ts';
import type { LotWish } from './lot-wish.ts';

/** The parts of a plan that a search for lots is asked of; a `PlanRead` has them all. */
export interface LotParts extends Pick<PlanRead, 'scenario' | 'offers'> {
  readonly ledger: Pick<Ledger, 'dataset' | 'fabric' | 'demand' | 'touching'>;
}

/** All that a search needs to know of a plan, in columns by block, small enough to be sent to a worker. */
export interface LotFacts {
  readonly blockCount: number;
  /** What bands, evenness and compactness count: minutes of care a week, or square metres where there is no care at all. */
  readonly weight: Float64Array;
  readonly hasMinutes: boolean;
  readonly people: Int32Array;
  readonly weeklyVisits: Float64Array;
  /** Of blocks with packages; 0 for others. */
  readonly populatedSquareKilometres: Float64Array;
  /** Minutes in rural blocks. */
  readonly ruralMinutes: Float64Array;
  /** Metres on a plane. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** As the plan's links have it. */
  readonly touching: CompressedRows;
  /** Metres, beside `touching.targets`; 0 where a link joins. */
  readonly borderLength: Float64Array;
  /** Of the map, whatever links say: neighbours should differ in colour. */
  readonly neighbours: CompressedRows;
  /** 1 for a block that a lock keeps where it is; null for none. */
  readonly held: Uint8Array | null;
  readonly lockedLots: readonly LotId[];
  /** In ledger order. */
  readonly lots: readonly Lot[];
  readonly assignment: Assignment;
  /** Of lots without a band of their own. */
  readonly band: Band;
  /** By lot in ledger order: minutes that its own providers can deliver there; see `roomOfLots`. */
  readonly room: Float64Array;
  readonly served: ServedPeople;
  /** The layer to keep whole; null for none. */
  readonly zones: LotZones | null;
  /** Names that no lot has, for new lots. */
  readonly spareNames: readonly string[];
}

/** People with a provider today, by block. */
export interface ServedPeople {
  readonly people: Int32Array;
  /** At block × lots + lot in ledger order: those of them who have a provider without a seat in the lot. */
  readonly losing: Int32Array;
}

/** Zones of one layer over the blocks; minutes in none of them are left out. */
export interface LotZones {
  readonly names: readonly string[];
  /** The zones of each block. */
  readonly rows: CompressedRows;
  /** Beside `rows.targets`. */
  readonly minutes: Float64Array;
}

/** What is asked of a worker: plain data. */
export interface SuggestRequest {
  readonly facts: LotFacts;
  readonly wish: LotWish;
}
