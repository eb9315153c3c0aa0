import type { BlockIndex, Fabric } from '../fabric/fabric.ts';
import type { Assignment, LotId } from '../scenario/scenario.ts';
import type { HandFilter } from './tool.ts';

/** What a hand may have of the blocks under a stroke. */
export interface SiftedBlocks {
  /** Those that would change their lot, in the order given. */
  readonly taken: BlockIndex[];
  /** How many more would have changed, but a lock keeps them. */
  readonly locked: number;
}

/**
 * The blocks of a stroke that giving them to `lot` would change: those that pass the filter, are not
 * in the lot already and are not `held` by a lock (1 a block; null where nothing is locked).
 */
export function siftBlocks(
  blocks: readonly BlockIndex[],
  fabric: Fabric,
  assignment: Assignment,
  held: Uint8Array | null,
  { from, within }: HandFilter,
  lot: LotId,
): SiftedBlocks {
  const zoneOfBlock = within === null ? null : fabric.zones[within.layer]?.zoneOfBlock;
  const wanted = blocks.filter(
    (block) =>
      assignment[block] !== lot &&
      (from === null || assignment[block] === from) &&
      (within === null || zoneOfBlock?.[block] === within.zone),
  );
  const taken = held === null ? wanted : wanted.filter((block) => held[block] === 0);
  return { taken, locked: wanted.length - taken.length };
}
