import type { BlockIndex } from '../fabric/fabric.ts';
import type { Ledger } from '../figures/ledger.ts';
import { NO_LOT, type LotId, type Scenario } from '../scenario/scenario.ts';

/** A block that could change lot. */
export interface PossibleMove {
  readonly block: BlockIndex;
  readonly from: LotId;
  readonly to: LotId;
}

/**
 * Every move of one block, that holds hours of care, between a lot and a lot or ground beside it: a
 * block of the lot to another lot that it touches, or a block that touches the lot to the lot. Left
 * out are blocks that are held (1 in `held`), moves to a locked lot, and moves that would empty one.
 * Whether the losing lot stays together is not asked here.
 */
export function possibleMoves(
  { fabric, touching }: Pick<Ledger, 'fabric' | 'touching'>,
  { assignment, locks }: Pick<Scenario, 'assignment' | 'locks'>,
  held: Uint8Array | null,
  lot: LotId,
): PossibleMove[] {
  const blocksOfLot = countBlocks(assignment);
  const locked = new Set<number>([NO_LOT, ...locks.lots]);
  const isFree = (block: number) => {
    const from = assignment[block]!;
    return (
      !held?.[block] &&
      fabric.holdings.weeklyMinutes[block]! > 0 &&
      (from === NO_LOT || blocksOfLot.get(from)! > 1)
    );
  };
  const moves: PossibleMove[] = [];
  for (let block = 0 as BlockIndex; block < fabric.count; block++) {
    if (!isFree(block)) continue;
    const from = assignment[block] as LotId;
    const beside = touching.targets.subarray(touching.offsets[block]!, touching.offsets[block + 1]!);
    for (const to of new Set(Array.from(beside, (other) => assignment[other] as LotId))) {
      const isOfLot = from === lot || to === lot;
      if (isOfLot && to !== from && !locked.has(to)) moves.push({ block: block as BlockIndex, from, to });
    }
  }
  return moves;
}

function countBlocks(assignment: Int16Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const lot of assignment) counts.set(lot, (counts.get(lot) ?? 0) + 1);
  return counts;
}
