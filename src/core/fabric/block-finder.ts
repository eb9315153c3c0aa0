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
  readonly index: Flatbush;
  /** World x, y of every vertex of every ring, laid end to end; each ring closes on its first vertex. */
  readonly vertices: Float64Array;
  /** Ring r has the vertices `ringOffsets[r] .. ringOffsets[r + 1]`. */
  readonly ringOffsets: Uint32Array;
  /** Block b has the rings `ringsOfBlock[b] .. ringsOfBlock[b + 1]`. */
  readonly ringsOfBlock: Uint32Array;
}

export function createBlockFinder(fabric: Fabric): BlockFinder {
  const vertices: number[] = [];
  const ringOffsets = [0];
  const ringsOfBlock = [0];
  for (let block = 0; block < fabric.count; block++) {
    for (const ring of ringsByPolygon(shapeOfBlock(fabric, block as BlockIndex)).flat()) {
      for (const [lng, lat] of ring) vertices.push(worldX(lng!), worldY(lat!));
      ringOffsets.push(vertices.length / 2);
    }
    ringsOfBlock.push(ringOffsets.length - 1);
  }
  const index = new Flatbush(Math.max(1, fabric.count));
  for (let block = 0; block < fabric.count; block++) {
    const [west, south, east, north] = fabric.bounds.subarray(block * 4, block * 4 + 4);
    index.add(worldX(west!), worldY(north!), worldX(east!), worldY(south!));
  }
  if (fabric.count === 0) index.add(0, 0, 0, 0);
  index.finish();
  return {
    fabric,
    index,
    vertices: Float64Array.from(vertices),
    ringOffsets: Uint32Array.from(ringOffsets),
    ringsOfBlock: Uint32Array.from(ringsOfBlock),
  };
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
  return candidates(finder, west, north, east, south).filter(
    (block) => holds(finder, block, ax, ay) || edgeWithin(finder, block, ax, ay, bx, by, reach),
  );
}

/** The blocks whose box meets a box in world units, lowest first. */
export function candidates(
  finder: BlockFinder,
  west: number,
  north: number,
  east: number,
  south: number,
): BlockIndex[] {
  if (finder.fabric.count === 0) return [];
  return finder.index.search(west, north, east, south).toSorted((a, b) => a - b) as BlockIndex[];
}

/** Even-odd rule over all rings of the block, so that holes count. */
function holds(finder: BlockFinder, block: BlockIndex, x: number, y: number): boolean {
  const { vertices, ringOffsets, ringsOfBlock } = finder;
  let inside = false;
  for (let ring = ringsOfBlock[block]!; ring < ringsOfBlock[block + 1]!; ring++) {
    for (let at = ringOffsets[ring]! + 1; at < ringOffsets[ring + 1]!; at++) {
      const [x1, y1] = [vertices[at * 2 - 2]!, vertices[at * 2 - 1]!];
      const [x2, y2] = [vertices[at * 2]!, vertices[at * 2 + 1]!];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}

function edgeWithin(
  finder: BlockFinder,
  block: BlockIndex,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  reach: number,
): boolean {
  const { vertices, ringOffsets, ringsOfBlock } = finder;
  for (let ring = ringsOfBlock[block]!; ring < ringsOfBlock[block + 1]!; ring++) {
    for (let at = ringOffsets[ring]! + 1; at < ringOffsets[ring + 1]!; at++) {
      const [x1, y1] = [vertices[at * 2 - 2]!, vertices[at * 2 - 1]!];
      const [x2, y2] = [vertices[at * 2]!, vertices[at * 2 + 1]!];
      if (squaredSegmentDistance(ax, ay, bx, by, x1, y1, x2, y2) <= reach * reach) return true;
    }
  }
  return false;
}
