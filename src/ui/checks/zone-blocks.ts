import type { BlockIndex, Fabric } from '../../core/fabric/fabric.ts';
import type { Assignment, LotId } from '../../core/scenario/scenario.ts';

/** The blocks that lie mainly in a zone, by the positions of layer and zone. */
export function blocksOfZone({ zones }: Pick<Fabric, 'zones'>, layer: number, zone: number): BlockIndex[] {
  const blocks: BlockIndex[] = [];
  zones[layer]?.zoneOfBlock.forEach((each, block) => each === zone && blocks.push(block as BlockIndex));
  return blocks;
}

/** Those of a zone's blocks that another lot has, or none: what to give away to make the zone whole. */
export function blocksElsewhere(
  fabric: Pick<Fabric, 'zones'>,
  assignment: Assignment,
  { layer, zone, lot }: { layer: number; zone: number; lot: LotId },
): BlockIndex[] {
  return blocksOfZone(fabric, layer, zone).filter((block) => assignment[block] !== lot);
}
