import type { BlockIndex, Fabric } from '../../core/fabric/fabric.ts';
import type { Assignment, Lot, LotId } from '../../core/scenario/scenario.ts';

export type BlockSort = 'code' | 'name' | 'lot' | 'packages' | 'hours' | 'waiting';

/** Which blocks to list, and in what order. */
export interface BlockQuestion {
  /** Part of a code, a name or the name of a zone, in any letter case. */
  readonly text: string;
  /** Only the blocks of this lot; null for all. */
  readonly lot: LotId | null;
  readonly by: BlockSort;
  readonly descending: boolean;
}

/** The blocks asked for, in order; blocks that are level follow their codes. */
export function findBlocks(
  fabric: Fabric,
  assignment: Assignment,
  lots: readonly Lot[],
  question: BlockQuestion,
): BlockIndex[] {
  const wanted = question.text.trim().toLowerCase();
  const found: BlockIndex[] = [];
  for (let block = 0 as BlockIndex; block < fabric.count; block++) {
    if (question.lot !== null && assignment[block] !== question.lot) continue;
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
