import { pointInPolygon } from '../geometry/point-in-polygon.ts';
import type { BlockIndex, Fabric } from './fabric.ts';
import { shapeOfBlock } from './shape-of-block.ts';

/** Whether `[lng, lat]` lies in a block of the area, or on the edge of one. Only blocks whose box holds it are looked into. */
export function isOnGround(fabric: Fabric, [lng, lat]: readonly [number, number]): boolean {
  const { bounds } = fabric;
  for (let block = 0 as BlockIndex; block < fabric.count; block++) {
    if (lng < bounds[4 * block]! || lng > bounds[4 * block + 2]!) continue;
    if (lat < bounds[4 * block + 1]! || lat > bounds[4 * block + 3]!) continue;
    if (pointInPolygon([lng, lat], shapeOfBlock(fabric, block))) return true;
  }
  return false;
}
