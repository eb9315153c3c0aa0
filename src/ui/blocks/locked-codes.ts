import type { BlockIndex, Fabric } from '../../core/fabric/fabric.ts';
import type { Locks } from '../../core/scenario/scenario.ts';

/** The codes by which blocks are locked: their own, and those of the blocks they are pieces of. */
export function lockedCodes(
  { codes, groundCodes, groundOf }: Pick<Fabric, 'codes' | 'groundCodes' | 'groundOf'>,
  blocks: Iterable<BlockIndex>,
  locks: Locks,
): string[] {
  const locked = new Set(locks.blocks);
  const found = new Set<string>();
  for (const block of blocks) {
    for (const code of [codes[block]!, groundCodes[groundOf[block]!]!]) {
      if (locked.has(code)) found.add(code);
    }
  }
  return [...found];
}
