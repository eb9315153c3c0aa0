import type { BlockIndex, Fabric } from '../../core/fabric/fabric.ts';
import type { Assignment, Lot, LotId } from '../../core/scenario/scenario.ts';
import { pieceOf } from './pieces.ts';

export type BlockSort = 'code' | 'name' | 'lot' | 'packages' | 'hours' | 'waiting';

/** Which blocks to list, and in what order. */
export interface BlockQuestion {
  /** Part of a code, a name or the name of a zone, in any letter case. */
  readonly text: string;
  /** Only the blocks of this lot; null for all. */
  readonly lot: LotId | null;
  /** Only blocks that a lock keeps in their lot, or only pieces of blocks that are cut. */
  readonly only: 'all' | 'locked' | 'pieces';
  readonly by: BlockSort;
  readonly descending: boolean;
}

/** What a plan says of blocks, beside the blocks themselves. */
export interface BlockPlan {
  readonly assignment: Assignment;
  readonly lots: readonly Lot[];
  /** 1 for each block that a lock keeps in its lot; null where nothing is locked. */
  readonly held: Uint8Array | null;
}

/** The blocks asked for, in order; blocks that are level follow their codes. */
export function findBlocks(fabric: Fabric, plan: BlockPlan, question: BlockQuestion): BlockIndex[] {
  const { assignment, lots, held } = plan;
  const wanted = question.text.trim().toLowerCase();
  const found: BlockIndex[] = [];
  for (let block = 0 as BlockIndex; block < fabric.count; block++) {
    if (question.lot !== null && assignment[block] !== question.lot) continue;
    if (question.only === 'locked' && held?.[block] !== 1) continue;
    if (question.only === 'pieces' && pieceOf(fabric, block) === null) continue;
    if (wanted === '' || mentions(fabric, block, wanted)) found.push(block);
  }
  const compare = comparison(fabric, assignment, lots, question.by);
  const sign = question.descending ? -1 : 1;
  return found.sort((a, b) => sign * compare(a, b) || WORDS.compare(fabric.codes[a]!, fabric.codes[b]!));
}

/** The zone that holds most of a block, in each layer that has one there. */
export function zonesOfBlock(fabric: Fabric, block: BlockIndex): string[] {
  return fabric.zones.flatMap(({ layer, zoneOfBlock }) => layer.zones[zoneOfBlock[block]!]?.name ?? []);
}

const WORDS = new Intl.Collator('en-GB', { numeric: true });

function mentions(fabric: Fabric, block: BlockIndex, wanted: string): boolean {
  return (
    fabric.codes[block]!.toLowerCase().includes(wanted) ||
    fabric.names[block]!.toLowerCase().includes(wanted) ||
    zonesOfBlock(fabric, block).some((zone) => zone.toLowerCase().includes(wanted))
  );
}

function comparison(
  fabric: Fabric,
  assignment: Assignment,
  lots: readonly Lot[],
  by: BlockSort,
): (a: BlockIndex, b: BlockIndex) => number {
  const { packages, weeklyMinutes, waitingPackages } = fabric.holdings;
  const places = new Map(lots.map((lot, place) => [lot.id as number, place]));
  const place = (block: BlockIndex) => places.get(assignment[block]!) ?? lots.length;
  switch (by) {
    case 'code':
      return (a, b) => WORDS.compare(fabric.codes[a]!, fabric.codes[b]!);
    case 'name':
      return (a, b) => WORDS.compare(fabric.names[a]!, fabric.names[b]!);
    case 'lot':
      return (a, b) => place(a) - place(b);
    case 'packages':
      return (a, b) => packages[a]! - packages[b]!;
    case 'hours':
      return (a, b) => weeklyMinutes[a]! - weeklyMinutes[b]!;
    case 'waiting':
      return (a, b) => waitingPackages[a]! - waitingPackages[b]!;
  }
}
