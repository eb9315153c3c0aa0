import type { Polygon, MultiPolygon } from 'geojson';
import type { BlockIndex, Fabric } from '../fabric/fabric.ts';
import { shapeOfBlock } from '../fabric/shape-of-block.ts';
import { boundsOf } from '../geometry/bounds-of.ts';
import { overlapArea } from '../geometry/overlap-area.ts';
import type { Assignment, LotId } from '../scenario/scenario.ts';
import type { Place } from './place.ts';

/** The part of a place that lies in one lot, or in `NO_LOT`. */
export interface PlacePart {
  readonly lot: LotId;
  /** Of the place's ground inside the area, above 0 to 1. */
  readonly share: number;
}

/** Lines of zones and of blocks come from different maps: a part under this is the breadth of a line. */
const LEAST_SHARE = 0.01;

/**
 * The lots that a place lies in under a plan, the one with most of its ground first; shares add up to 1. A
 * block is divided where it is cut; of a zone its own shape counts, whatever blocks it crosses. None for a
 * zone that lies outside every block.
 */
export function lotsOfPlace(place: Place, fabric: Fabric, assignment: Assignment): PlacePart[] {
  const squareMetres = new Map<LotId, number>();
  const add = (block: number, area: number) => {
    const lot = assignment[block]! as LotId;
    if (area > 0) squareMetres.set(lot, (squareMetres.get(lot) ?? 0) + area);
  };
  if (place.kind === 'block') {
    fabric.groundOf.forEach((ground, block) => {
      if (ground === place.block) add(block, fabric.areaSquareMetres[block]!);
    });
  } else {
    const zone = fabric.zones[place.layer]!.layer.zones[place.zone]!.geometry;
    for (const block of blocksInBoxOf(zone, fabric))
      add(block, overlapArea(shapeOfBlock(fabric, block), zone));
  }
  return sharesOf(squareMetres);
}

function blocksInBoxOf(shape: Polygon | MultiPolygon, { count, bounds }: Fabric): BlockIndex[] {
  const [west, south, east, north] = boundsOf(shape);
  const blocks: BlockIndex[] = [];
  for (let block = 0; block < count; block++) {
    const apart =
      bounds[block * 4]! >= east ||
      bounds[block * 4 + 1]! >= north ||
      bounds[block * 4 + 2]! <= west ||
      bounds[block * 4 + 3]! <= south;
    if (!apart) blocks.push(block as BlockIndex);
  }
  return blocks;
}

function sharesOf(squareMetres: ReadonlyMap<LotId, number>): PlacePart[] {
  const all = sum(squareMetres.values());
  const parts = [...squareMetres].filter(([, area]) => area >= LEAST_SHARE * all);
  const kept = sum(parts.map(([, area]) => area));
  return parts
    .map(([lot, area]): PlacePart => ({ lot, share: area / kept }))
    .toSorted((a, b) => b.share - a.share || a.lot - b.lot);
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
