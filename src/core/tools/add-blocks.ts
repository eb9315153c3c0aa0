import type { BlockIndex } from '../fabric/fabric.ts';

/** The members of the lists made last, so that a stroke over a county is not gone through at each sample. */
const members = new WeakMap<readonly BlockIndex[], Set<BlockIndex>>();

/** A list of blocks with others after it, each once; the very same list where none is new. */
export function addBlocks(blocks: readonly BlockIndex[], more: readonly BlockIndex[]): readonly BlockIndex[] {
  if (more.length === 0) return blocks;
  const met = members.get(blocks) ?? new Set(blocks);
  const added = more.filter((block) => !met.has(block));
  const grown = added.length === 0 ? blocks : [...blocks, ...added];
  for (const block of added) met.add(block);
  members.delete(blocks);
  members.set(grown, met);
  return grown;
}
