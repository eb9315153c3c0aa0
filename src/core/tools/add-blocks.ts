import type { BlockIndex } from '../fabric/fabric.ts';

/** A list of blocks with others after it, each once; the very same list where none is new. */
export function addBlocks(blocks: readonly BlockIndex[], more: readonly BlockIndex[]): readonly BlockIndex[] {
  if (more.length === 0) return blocks;
  const met = new Set(blocks);
  const added = more.filter((block) => !met.has(block));
  return added.length === 0 ? blocks : [...blocks, ...added];
}
