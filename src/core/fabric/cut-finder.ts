import { outlineOf, type BlockFinder } from './block-finder.ts';
import type { BlockIndex, Fabric } from './fabric.ts';
import { layOutPieces } from './lay-out-pieces.ts';

/**
 * The finder of a cut fabric, made from that of its ground: it answers as `createBlockFinder` would,
 * but only the outlines that a cut changed are drawn anew, and no index is built.
 */
export function cutFinder(groundFinder: BlockFinder, fabric: Fabric): BlockFinder {
  const before = groundFinder.fabric.topology.objects.blocks.geometries;
  const outlines = groundFinder.outlines.slice();
  fabric.topology.objects.blocks.geometries.forEach((geometry, block) => {
    if (geometry !== before[block]) outlines[block] = outlineOf(fabric, block as BlockIndex);
  });
  const { cutBlocks } = layOutPieces(fabric, fabric.cuts);
  const pieces = new Map(cutBlocks.map(({ ground, blocks }) => [ground as number, blocks]));
  return { fabric, index: groundFinder.index, pieces, outlines };
}
