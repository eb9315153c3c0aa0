import type { MultiPolygon, Polygon } from 'geojson';
import { ringsByPolygon } from '../geometry/bounds-of.ts';
import { divideShape, type ShapePieces } from '../geometry/divide-shape.ts';
import { polygonArea } from '../geometry/polygon-area.ts';
import type { CutBlock, Cuts, Piece } from './cuts.ts';
import type { BlockIndex, Fabric } from './fabric.ts';
import type { Knife } from './knife.ts';
import { layOutPieces } from './lay-out-pieces.ts';
import { linesInBlocks } from './lines-in-blocks.ts';
import { nodeBlocks, type NodedBlocks } from './node-blocks.ts';
import { shapeOfBlock } from './shape-of-block.ts';

/** What a knife makes of the blocks of a fabric. */
export interface Division {
  /** Those of the fabric with the new ones. */
  readonly cuts: Cuts;
  /** Every block that was divided, lowest first, with what stands in its place. */
  readonly divided: readonly DividedBlock[];
}

export interface DividedBlock {
  /** Its index in the fabric that was cut. */
  readonly block: BlockIndex;
  /** Largest first. */
  readonly pieces: readonly Piece[];
  /** The index of each piece in the fabric with the new cuts. */
  readonly blocks: readonly BlockIndex[];
}

/** Why nothing was divided. */
export interface NoDivision {
  readonly refused: 'line-cuts-no-block' | 'line-is-too-tangled' | 'blocks-are-locked';
}

/** A garden: nothing smaller is a piece of its own. */
const LEAST_SQUARE_METRES = 25;
/** A footpath: nothing that is narrower all along is a piece of its own. */
const LEAST_WIDTH_METRES = 1;
/** About half a second. A line that crosses itself a thousand times takes more. */
const MOST_STEPS = 4_000_000;

/**
 * Divides each block that a line really crosses, exactly: the pieces of a block cover it, share their
 * borders corner for corner and do not overlap. Where the line enters a block and does not leave it,
 * nothing is divided; an area drawn inside a block is a piece, and the rest with its hole another.
 * Pieces that come apart are separate pieces. A polygon of a block that the line does not divide goes
 * with the piece nearest to its middle. A sliver goes with the neighbouring piece of its block.
 *
 * A piece that is divided gives up its number, and its parts get numbers that the block never had.
 */
export function divideBlocks(
  fabric: Fabric,
  knife: Knife,
  mayCut: (block: BlockIndex) => boolean,
): Division | NoDivision {
  const near = blocksNear(fabric, knife);
  const free = near.filter(mayCut);
  const divided = divideEach(fabric, knife, free);
  if (divided === null) return { refused: 'line-is-too-tangled' };
  if (divided.size > 0) return divisionOf(fabric, divided);
  const locked = near.filter((block) => !mayCut(block));
  const wouldBe = locked.length > 0 ? divideEach(fabric, knife, locked) : new Map();
  if (wouldBe === null) return { refused: 'line-is-too-tangled' };
  return { refused: wouldBe.size > 0 ? 'blocks-are-locked' : 'line-cuts-no-block' };
}

/** The blocks whose box meets that of a stretch of the line. */
function blocksNear({ count, bounds }: Fabric, { line, closed }: Knife): BlockIndex[] {
  const stretches = line.map(([lng, lat], at) => {
    const [otherLng, otherLat] = line[at + 1] ?? (closed ? line[0]! : [lng, lat]);
    return [
      Math.min(lng!, otherLng!),
      Math.min(lat!, otherLat!),
      Math.max(lng!, otherLng!),
      Math.max(lat!, otherLat!),
    ] as const;
  });
  const whole = stretches.reduce(
    (box, [west, south, east, north]) => [
      Math.min(box[0]!, west),
      Math.min(box[1]!, south),
      Math.max(box[2]!, east),
      Math.max(box[3]!, north),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
  const near: BlockIndex[] = [];
  for (let block = 0; block < count; block++) {
    const meets = ([west, south, east, north]: readonly number[]) =>
      west! <= bounds[block * 4 + 2]! &&
      bounds[block * 4]! <= east! &&
      south! <= bounds[block * 4 + 3]! &&
      bounds[block * 4 + 1]! <= north!;
    if (meets(whole) && stretches.some(meets)) near.push(block as BlockIndex);
  }
  return near;
}

/** The shapes of the pieces, largest first, of each block that is divided. */
function divideEach(
  fabric: Fabric,
  knife: Knife,
  blocks: readonly BlockIndex[],
): Map<BlockIndex, (Polygon | MultiPolygon)[]> | null {
  const noded = nodeBlocks(fabric, blocks, knife, { steps: MOST_STEPS });
  if (noded === null) return null;
  const lines = linesInBlocks(noded);
  const divided = new Map<BlockIndex, (Polygon | MultiPolygon)[]>();
  blocks.forEach((block, at) => {
    if (lines[at]!.length === 0) return;
    const pieces = divideShape(noded.places, noded.ringsOf[at]!, lines[at]!, noded.isCorner, isSliver);
    if (pieces === null) return;
    const shapes = shapesOf(pieces, noded, shapeOfBlock(fabric, block));
    const areas = new Map(shapes.map((shape) => [shape, polygonArea(shape)]));
    divided.set(block, shapes.toSorted((a, b) => areas.get(b)! - areas.get(a)!));
  });
  return divided;
}

function isSliver(squareMetres: number, borderMetres: number): boolean {
  return squareMetres < LEAST_SQUARE_METRES || squareMetres < (LEAST_WIDTH_METRES * borderMetres) / 2;
}

function shapesOf(
  { pieces, wholeParts }: ShapePieces,
  { positionOf }: NodedBlocks,
  shape: Polygon | MultiPolygon,
): (Polygon | MultiPolygon)[] {
  const polygons = pieces.map((rings) => [
    rings.map((places) => [...places, places[0]!].map((place) => [...positionOf(place)])),
  ]);
  for (const part of wholeParts) {
    const polygon = ringsByPolygon(shape)[part]!;
    const middle = middleOf(polygon[0]!);
    const metres = polygons.map(([rings]) => squaredDistance(middle, rings![0]!));
    polygons[metres.indexOf(Math.min(...metres))]!.push(polygon);
  }
  return polygons.map((parts) =>
    parts.length === 1
      ? { type: 'Polygon', coordinates: parts[0]! }
      : { type: 'MultiPolygon', coordinates: parts },
  );
}

/** The middle of a ring's corners. */
function middleOf(ring: readonly number[][]): [number, number] {
  const corners = ring.slice(1);
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis]!, 0) / corners.length;
  return [mean(0), mean(1)];
}

/** To the nearest corner of a ring; the unit is a degree of latitude. */
function squaredDistance([lng, lat]: readonly [number, number], ring: readonly number[][]): number {
  const width = Math.cos((lat * Math.PI) / 180);
  return ring.reduce(
    (least, corner) => Math.min(least, ((corner[0]! - lng) * width) ** 2 + (corner[1]! - lat) ** 2),
    Infinity,
  );
}

function divisionOf(fabric: Fabric, divided: ReadonlyMap<BlockIndex, (Polygon | MultiPolygon)[]>): Division {
  const before = layOutPieces(fabric, fabric.cuts);
  const known = new Map(before.cutBlocks.map((cutBlock) => [cutBlock.ground as number, cutBlock]));
  const entries = new Map<number, CutBlock>(before.cutBlocks.map(({ ground, cut }) => [ground, cut]));
  const made = new Map<BlockIndex, Piece[]>();
  for (const [block, shapes] of divided) {
    const ground = fabric.groundOf[block]!;
    const entry = entries.get(ground) ?? { block: fabric.codes[block]!, pieces: [] };
    const last = entry.pieces.at(-1)?.number ?? 0;
    const pieces = shapes.map((geometry, at): Piece => ({ number: last + at + 1, geometry }));
    const old = known.get(ground);
    const gone = old?.cut.pieces[old.blocks.indexOf(block)];
    entries.set(ground, {
      block: entry.block,
      pieces: [...entry.pieces.filter((piece) => piece !== gone), ...pieces],
    });
    made.set(block, pieces);
  }
  const cuts = [...entries].toSorted(([a], [b]) => a - b).map(([, cut]) => cut);
  const indexes = new Map<Piece, BlockIndex>();
  for (const { cut, blocks } of layOutPieces(fabric, cuts).cutBlocks)
    cut.pieces.forEach((piece, at) => indexes.set(piece, blocks[at]!));
  return {
    cuts,
    divided: Array.from(made, ([block, pieces]) => ({
      block,
      pieces,
      blocks: pieces.map((piece) => indexes.get(piece)!),
    })).toSorted((a, b) => a.block - b.block),
  };
}
