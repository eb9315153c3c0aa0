import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { CutBlock, Cuts } from '../../core/fabric/cuts.ts';
import type { BlockIndex, Fabric } from '../../core/fabric/fabric.ts';
import { boundsOf } from '../../core/geometry/bounds-of.ts';
import { fromUnits, toUnits } from '../../core/geometry/grid-units.ts';
import { polygonArea } from '../../core/geometry/polygon-area.ts';
import { piecesMakeUp } from './pieces-make-up.ts';

/** Cuts of a file, and what the data makes of them. */
export interface FittedCuts {
  /** In the order of the ground, on the grid. */
  readonly cuts: Cuts;
  /** Blocks whose pieces are not all of the block and nothing else: they stay whole. */
  readonly misfits: readonly CutBlock[];
  /** How many are of blocks that the data does not have. */
  readonly unknown: number;
}

/** Corners lie on a grid of about 1 cm, so a border may have moved by so much where a line ends on it. */
const GRID_METRES = 0.01;

/**
 * Fits the cuts of a file to the blocks of the ground. Pieces fit where their rings are closed, none
 * reaches beyond the block's box, their areas add up to the block's within 1 m² and the grid along its
 * border, and between them they have the block's outline.
 */
export function fitCuts({ blocks }: Dataset, ground: Fabric, cuts: Cuts): FittedCuts {
  const blockOf = new Map(ground.codes.map((code, block) => [code, block]));
  const borders = borderMetres(ground);
  const known = cuts
    .filter(({ block }) => blockOf.has(block))
    .map(ontoGrid)
    .toSorted((a, b) => blockOf.get(a.block)! - blockOf.get(b.block)!);
  const fits = (cut: CutBlock) => {
    const block = blockOf.get(cut.block)! as BlockIndex;
    const squareMetres = 1 + borders[block]! * GRID_METRES;
    return isWhole(cut, blocks[block]!.geometry, squareMetres) && piecesMakeUp(cut.pieces, ground, block);
  };
  const fitting = known.filter(fits);
  return {
    cuts: fitting,
    misfits: known.filter((cut) => !fitting.includes(cut)),
    unknown: cuts.length - known.length,
  };
}

function borderMetres({ count, arcs }: Fabric): Float64Array {
  const metres = new Float64Array(count);
  for (let block = 0; block < count; block++) {
    for (let at = arcs.ofBlock.offsets[block]!; at < arcs.ofBlock.offsets[block + 1]!; at++) {
      metres[block]! += arcs.lengthMetres[arcs.ofBlock.targets[at]!]!;
    }
  }
  return metres;
}

function ontoGrid({ block, pieces }: CutBlock): CutBlock {
  const ring = (positions: Position[]) =>
    positions.map(([lng, lat]) => fromUnits(toUnits(lng!), toUnits(lat!)));
  const onto = (shape: Polygon | MultiPolygon): Polygon | MultiPolygon =>
    shape.type === 'Polygon'
      ? { type: 'Polygon', coordinates: shape.coordinates.map(ring) }
      : { type: 'MultiPolygon', coordinates: shape.coordinates.map((polygon) => polygon.map(ring)) };
  return {
    block,
    pieces: pieces
      .map(({ number, geometry }) => ({ number, geometry: onto(geometry) }))
      .toSorted((a, b) => a.number - b.number),
  };
}

function isWhole({ pieces }: CutBlock, whole: Polygon | MultiPolygon, squareMetres: number): boolean {
  const [west, south, east, north] = boundsOf(whole);
  const isInside = (piece: Polygon | MultiPolygon) => {
    const [left, bottom, right, top] = boundsOf(piece);
    return left >= west && bottom >= south && right <= east && top <= north;
  };
  const areas = pieces.map(({ geometry }) => polygonArea(geometry));
  return (
    pieces.every(({ geometry }) => ringsOf(geometry).every(isClosed) && isInside(geometry)) &&
    areas.every((area) => area > 0) &&
    Math.abs(areas.reduce((sum, area) => sum + area, 0) - polygonArea(whole)) <= squareMetres
  );
}

function ringsOf(shape: Polygon | MultiPolygon): readonly Position[][] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}

function isClosed(ring: readonly Position[]): boolean {
  const [first, last] = [ring[0]!, ring.at(-1)!];
  return first[0] === last[0] && first[1] === last[1];
}
