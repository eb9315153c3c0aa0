import { blocksAlong } from '../fabric/block-finder.ts';
import type { BlockIndex, ZoneMembership } from '../fabric/fabric.ts';
import { brush } from './brush.ts';

/** The whole-zone brush: each block the hand crosses takes all blocks of its zone; one in no zone, itself. */
export const zone = brush(({ finder, zones }, from, to) => {
  const crossed = blocksAlong(finder, from, to, 0);
  return zones === null ? crossed : wholeZones(crossed, zones);
});

function wholeZones(crossed: readonly BlockIndex[], { layer, zoneOfBlock }: ZoneMembership): BlockIndex[] {
  const none = layer.zones.length;
  const met = new Set(crossed.map((block) => zoneOfBlock[block]!));
  met.delete(none);
  const blocks = crossed.filter((block) => zoneOfBlock[block] === none);
  if (met.size === 0) return blocks;
  for (let block = 0; block < zoneOfBlock.length; block++) {
    if (met.has(zoneOfBlock[block]!)) blocks.push(block as BlockIndex);
  }
  return blocks;
}
