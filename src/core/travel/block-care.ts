import type { Ledger } from '../figures/ledger.ts';
import { ruralBlocks } from './rural-blocks.ts';

/** What travel depends on, by block, of all packages that ask for a place, whoever takes them. */
export interface BlockCare {
  /** Clients seen in the same shift: see `clientsInShift`. */
  readonly clients: Float64Array;
  /** Visits a week, a visit by two carers counted twice, as both travel. */
  readonly carerVisits: Float64Array;
  readonly careMinutes: Float64Array;
  readonly isRural: Uint8Array;
}

/**
 * How much of a client a package is in one shift: 1 for one seen every day or more often, as its further
 * visits of a day are in other shifts; three sevenths for one seen three times a week.
 */
export function clientsInShift(weeklyVisits: number): number {
  return Math.min(1, weeklyVisits / DAYS);
}

const DAYS = 7;

/** A ledger's demand never changes, and a hand asks for it sixty times a second. */
const known = new WeakMap<Ledger, BlockCare>();

export function blockCareOf(ledger: Ledger): BlockCare {
  const care = known.get(ledger) ?? sumByBlock(ledger);
  known.set(ledger, care);
  return care;
}

function sumByBlock({ dataset, fabric, demand }: Ledger): BlockCare {
  const { weeklyVisits, carers } = dataset.packages;
  const clients = new Float64Array(fabric.count);
  const carerVisits = new Float64Array(fabric.count);
  const careMinutes = new Float64Array(fabric.count);
  for (let at = 0; at < demand.packageCount; at++) {
    const block = demand.block[at]!;
    if (block < 0) continue;
    const index = demand.order[at]!;
    clients[block]! += clientsInShift(weeklyVisits[index]!);
    carerVisits[block]! += weeklyVisits[index]! * carers[index]!;
    careMinutes[block]! += demand.weeklyMinutes[at]!;
  }
  return { clients, carerVisits, careMinutes, isRural: ruralBlocks(dataset, fabric) };
}
