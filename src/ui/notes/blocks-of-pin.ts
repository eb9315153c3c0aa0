import { blockAt } from '../../core/fabric/block-finder.ts';
import { NO_BLOCK, type BlockIndex } from '../../core/fabric/fabric.ts';
import type { Assignment, NotePin } from '../../core/scenario/scenario.ts';
import type { Area } from '../../store/planner.ts';

/** The ground a note is about: its block or that block's pieces, its lot, or the block at its place. */
export function blocksOfPin(
  pin: NotePin,
  assignment: Assignment,
  { fabric, finder }: Pick<Area, 'fabric' | 'finder'>,
): BlockIndex[] {
  if (pin.kind === 'place') return [blockAt(finder, pin.position)].filter((block) => block !== NO_BLOCK);
  const blocks: BlockIndex[] = [];
  for (let block = 0 as BlockIndex; block < fabric.count; block++) {
    const isIt =
      pin.kind === 'lot'
        ? assignment[block] === pin.lot
        : fabric.codes[block] === pin.block || fabric.groundCodes[fabric.groundOf[block]!] === pin.block;
    if (isIt) blocks.push(block);
  }
  return blocks;
}
