import { divideShape } from '../geometry/divide-shape.ts';
import type { Cuts, Piece } from './cuts.ts';
import type { BlockIndex, Fabric } from './fabric.ts';
import type { Knife } from './knife.ts';
import { linesInBlocks } from './lines-in-blocks.ts';
import { nodeBlocks } from './node-blocks.ts';
import { replacePieces } from './replace-pieces.ts';
import { shapesOfPieces } from './shapes-of-pieces.ts';

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
/** A third of a second. A line that crosses itself twenty thousand times takes more. */
const MOST_STEPS = 2_000_000;

/**
 * Divides each block that a line really crosses, exactly: the pieces of a block cover it, share their
 * borders corner for corner and do not overlap. Where the line enters a block and does not leave it,
 * nothing is divided; an area drawn inside a block is a piece, and the rest with its hole another.
 * Pieces that come apart are separate pieces. A polygon of a block that the line does not divide goes
 * with the piece nearest to its middle. A sliver goes with the piece of its block that it shares the
 * longest border with: below 25 m², or below 1 m in width as area to half the border.
 *
 * A piece that is divided gives up its number, and its parts get numbers that the block never had.
 * Other pieces of its block keep theirs, with a corner where a new border ends on them.
 */
export function divideBlocks(
  fabric: Fabric,
  knife: Knife,
  mayCut: (block: BlockIndex) => boolean,
): Division | NoDivision {
  const near = blocksNear(fabric, knife);
  const noded = nodeBlocks(fabric, near, knife, { steps: MOST_STEPS });
  if (noded === null) return { refused: 'line-is-too-tangled' };
  const lines = linesInBlocks(noded);
  const divide = (at: number) =>
    lines[at]!.length === 0 ? null : divideShape(noded.places, noded.ringsOf[at]!, lines[at]!, isSliver);
  const found = near.map((block, at) => (mayCut(block) ? divide(at) : null));
  if (found.every((pieces) => pieces === null)) {
    const isLocked = near.some((block, at) => !mayCut(block) && divide(at) !== null);
    return { refused: isLocked ? 'blocks-are-locked' : 'line-cuts-no-block' };
  }
  return replacePieces(fabric, shapesOfPieces(fabric, near, noded, found));
}

/**
 * About 50 cm in degrees: a corner of the line may be settled on a border some centimetres away, whose
 * other side gets a corner too.
 */
const MARGIN = 5e-6;

/** The blocks whose box meets that of a stretch of the line, or all but. */
function blocksNear({ count, bounds }: Fabric, { line, closed }: Knife): BlockIndex[] {
  const whole = boxOf(line);
  const stretches = line.map((from, at) => boxOf([from, line[at + 1] ?? (closed ? line[0]! : from)]));
  const near: BlockIndex[] = [];
  for (let block = 0 as BlockIndex; block < count; block++) {
    if (!boxMeets(bounds, block, whole)) continue;
    if (stretches.some((stretch) => boxMeets(bounds, block, stretch))) near.push(block);
  }
  return near;
}

type Box = readonly [west: number, south: number, east: number, north: number];

function boxMeets(bounds: Float64Array, block: BlockIndex, [west, south, east, north]: Box): boolean {
  return (
    west - MARGIN <= bounds[block * 4 + 2]! &&
    bounds[block * 4]! <= east + MARGIN &&
    south - MARGIN <= bounds[block * 4 + 3]! &&
    bounds[block * 4 + 1]! <= north + MARGIN
  );
}

function boxOf(positions: Knife['line']): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of positions) {
    [west, east] = [Math.min(west, lng!), Math.max(east, lng!)];
    [south, north] = [Math.min(south, lat!), Math.max(north, lat!)];
  }
  return [west, south, east, north];
}

function isSliver(squareMetres: number, borderMetres: number): boolean {
  return squareMetres < LEAST_SQUARE_METRES || squareMetres < (LEAST_WIDTH_METRES * borderMetres) / 2;
}
