import Flatbush from 'flatbush';
import { ringsByPolygon } from '../geometry/bounds-of.ts';
import { squaredSegmentDistance } from '../geometry/segment-distance.ts';
import { worldX, worldY } from '../geometry/world.ts';
import { NO_BLOCK, type BlockIndex, type Fabric } from './fabric.ts';
import { shapeOfBlock } from './shape-of-block.ts';

/**
 * Finds blocks by place, whatever is drawn and at whatever zoom. Outlines are kept in world units,
 * where a round brush is round on the screen.
 */
export interface BlockFinder {
  readonly fabric: Fabric;
  /** The boxes of the blocks of the ground. */
  readonly index: Flatbush;
  /** The pieces of each block of the ground that is cut. */
  readonly pieces: ReadonlyMap<number, readonly BlockIndex[]>;
  readonly outlines: readonly Outline[];
}

/**
 * World x, y of every corner of a block's rings, laid end to end; each ring closes on its first corner.
 * Between rings stands a pair of NaN: nothing is near a side that has one, and no line crosses it.
 */
export type Outline = Float64Array;

export function createBlockFinder(fabric: Fabric): BlockFinder {
  const blocks = Array.from({ length: fabric.count }, (_, block) => block as BlockIndex);
  const index = new Flatbush(Math.max(1, fabric.count));
  for (const block of blocks) {
    const [west, south, east, north] = fabric.bounds.subarray(block * 4, block * 4 + 4);
    index.add(worldX(west!), worldY(north!), worldX(east!), worldY(south!));
  }
  if (fabric.count === 0) index.add(0, 0, 0, 0);
  index.finish();
  return { fabric, index, pieces: new Map(), outlines: blocks.map((block) => outlineOf(fabric, block)) };
}

export function outlineOf(fabric: Fabric, block: BlockIndex): Outline {
  const corners: number[] = [];
  for (const ring of ringsByPolygon(shapeOfBlock(fabric, block)).flat()) {
    if (corners.length > 0) corners.push(NaN, NaN);
    for (const [lng, lat] of ring) corners.push(worldX(lng!), worldY(lat!));
  }
  return Float64Array.from(corners);
}

/** The block at `[lng, lat]`, or `NO_BLOCK`. */
export function blockAt(finder: BlockFinder, position: readonly [number, number]): BlockIndex {
  const [x, y] = [worldX(position[0]), worldY(position[1])];
  const found = candidates(finder, x, y, x, y).find((block) => holds(finder, block, x, y));
  return found ?? NO_BLOCK;
}

/**
 * Every block that a round brush touches on its way in a straight line, lowest first: those within
 * `reach` (world units) of the segment. With reach 0, the blocks the line passes through.
 */
export function blocksAlong(
  finder: BlockFinder,
  from: readonly [number, number],
  to: readonly [number, number],
  reach: number,
): BlockIndex[] {
  const [ax, ay, bx, by] = [worldX(from[0]), worldY(from[1]), worldX(to[0]), worldY(to[1])];
  const [west, east] = [Math.min(ax, bx) - reach, Math.max(ax, bx) + reach];
  const [north, south] = [Math.min(ay, by) - reach, Math.max(ay, by) + reach];
  // A long slanting stroke has most of a county in its box, and few blocks near it.
  const [acrossX, acrossY] = [by - ay, ax - bx];
  const width = reach * Math.hypot(acrossX, acrossY);
  const isNear = (_: number, x1: number, y1: number, x2: number, y2: number) => {
    const offset = acrossX * ((x1 + x2) / 2 - ax) + acrossY * ((y1 + y2) / 2 - ay);
    const half = (Math.abs(acrossX) * (x2 - x1) + Math.abs(acrossY) * (y2 - y1)) / 2;
    return Math.abs(offset) <= (half + width) * ROUNDING;
  };
  return candidates(finder, west, north, east, south, isNear).filter(
    (block) => holds(finder, block, ax, ay) || edgeWithin(finder, block, ax, ay, bx, by, reach),
  );
}

/** What a sum of a few products may be out by, with room to spare. */
const ROUNDING = 1 + 1e-6;

/** The blocks whose box meets a box in world units, lowest first; `isWanted` may pass over some by their own box. */
export function candidates(
  finder: BlockFinder,
  west: number,
  north: number,
  east: number,
  south: number,
  isWanted?: (block: number, west: number, north: number, east: number, south: number) => boolean,
): BlockIndex[] {
  const { fabric, index, pieces } = finder;
  if (fabric.count === 0) return [];
  const blocks = index.search(west, north, east, south, isWanted) as BlockIndex[];
  const met = (piece: BlockIndex) => boxMeets(fabric.bounds, piece, west, north, east, south);
  const all =
    pieces.size === 0 ? blocks : blocks.flatMap((block) => pieces.get(block)?.filter(met) ?? [block]);
  return all.toSorted((a, b) => a - b);
}

function boxMeets(
  bounds: Float64Array,
  block: BlockIndex,
  west: number,
  north: number,
  east: number,
  south: number,
): boolean {
  return (
    worldX(bounds[block * 4]!) <= east &&
    worldY(bounds[block * 4 + 1]!) >= north &&
    worldX(bounds[block * 4 + 2]!) >= west &&
    worldY(bounds[block * 4 + 3]!) <= south
  );
}

/** Even-odd rule over all rings of the block, so that holes count. */
function holds({ outlines }: BlockFinder, block: BlockIndex, x: number, y: number): boolean {
  const outline = outlines[block]!;
  let inside = false;
  for (let at = 2; at < outline.length; at += 2) {
    const [y1, y2] = [outline[at - 1]!, outline[at + 1]!];
    if (y1 > y === y2 > y) continue;
    const [x1, x2] = [outline[at - 2]!, outline[at]!];
    if (x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

function edgeWithin(
  { outlines }: BlockFinder,
  block: BlockIndex,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  reach: number,
): boolean {
  const outline = outlines[block]!;
  for (let at = 2; at < outline.length; at += 2) {
    const [x1, y1] = [outline[at - 2]!, outline[at - 1]!];
    const [x2, y2] = [outline[at]!, outline[at + 1]!];
    if (squaredSegmentDistance(ax, ay, bx, by, x1, y1, x2, y2) <= reach * reach) return true;
  }
  return false;
}
