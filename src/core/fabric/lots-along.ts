import type { LngLat } from '../geometry/lng-lat.ts';
import { metresBetween } from '../geometry/metres-between.ts';
import { pointInPolygon } from '../geometry/point-in-polygon.ts';
import type { Assignment, LotId } from '../scenario/scenario.ts';
import { NO_BLOCK, type BlockIndex, type Fabric } from './fabric.ts';
import { shapeOfBlock } from './shape-of-block.ts';

/** Places at even distances along a line, and the lot of the block at each: null beside the area. */
export interface LotsAlong {
  readonly places: readonly LngLat[];
  readonly lots: readonly (LotId | null)[];
}

/** The lot of the block at a place, or null beside the area. */
export function lotAt(fabric: Fabric, assignment: Assignment, place: LngLat): LotId | null {
  const block = blockAtPlace(fabric, place);
  return block === NO_BLOCK ? null : (assignment[block] as LotId);
}

/** The lots a line runs through, looked up at `count` places in the middles of equal stretches of it. */
export function lotsAlong(
  fabric: Fabric,
  assignment: Assignment,
  line: readonly LngLat[],
  count: number,
): LotsAlong {
  const places = placesAlong(line, count);
  let last = NO_BLOCK;
  const lots = places.map((place) => {
    if (last === NO_BLOCK || !isInBlock(fabric, last, place)) last = blockAtPlace(fabric, place);
    return last === NO_BLOCK ? null : (assignment[last] as LotId);
  });
  return { places, lots };
}

function placesAlong(line: readonly LngLat[], count: number): LngLat[] {
  const lengths = line.slice(1).map((to, at) => metresBetween(...line[at]!, ...to));
  const step = lengths.reduce((sum, metres) => sum + metres, 0) / count;
  let [side, before] = [0, 0];
  return Array.from({ length: count }, (_, number) => {
    const metres = (number + 0.5) * step;
    while (side + 1 < lengths.length && before + lengths[side]! < metres) before += lengths[side++]!;
    const length = lengths[side]!;
    const share = length === 0 ? 0 : (metres - before) / length;
    const [[ax, ay], [bx, by]] = [line[side]!, line[side + 1]!];
    return [ax + share * (bx - ax), ay + share * (by - ay)];
  });
}

function blockAtPlace(fabric: Fabric, place: LngLat): BlockIndex {
  for (let block = 0 as BlockIndex; block < fabric.count; block++) {
    if (isInBlock(fabric, block as BlockIndex, place)) return block as BlockIndex;
  }
  return NO_BLOCK;
}

function isInBlock(fabric: Fabric, block: BlockIndex, [lng, lat]: LngLat): boolean {
  const { bounds } = fabric;
  return (
    bounds[block * 4]! <= lng &&
    lng <= bounds[block * 4 + 2]! &&
    bounds[block * 4 + 1]! <= lat &&
    lat <= bounds[block * 4 + 3]! &&
    pointInPolygon([lng, lat], shapeOfBlock(fabric, block))
  );
}
