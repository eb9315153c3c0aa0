import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { BlockFeature } from '../dataset/dataset.ts';
import { ringsByPolygon } from '../geometry/bounds-of.ts';
import { mendShape } from '../geometry/mend-shape.ts';
import { listBlockEdges, type BlockEdges } from './block-edges.ts';
import { findCornerBlocks } from './corner-blocks.ts';
import { findInserts, type Inserts } from './find-inserts.ts';
import { measureCoverage, type Coverage } from './measure-coverage.ts';
import { snapCorners, type Snap } from './snap-corners.ts';

export interface CleanedBlocks {
  /** In the order given; a block that was not touched is the very same object. */
  readonly blocks: readonly BlockFeature[];
  /** Positions of the blocks whose outlines changed, lowest first. */
  readonly changed: readonly number[];
  /** Corners moved onto another block's corner. */
  readonly cornersMoved: number;
  /** Corners put into a neighbour's side. */
  readonly cornersAdded: number;
  /** The farthest that any outline was moved. */
  readonly farthestMetres: number;
  /** What remains: measured and left as it is. */
  readonly coverage: Coverage;
}

/** Above the rounding of files and below the width of a road. */
const TOLERANCE_METRES = 1;
const MOST_STEPS_A_BLOCK = 10_000_000;

/**
 * Gives neighbouring blocks the same corners along the borders they share, where these are at most
 * `toleranceMetres` apart, and measures the gaps and overlaps that remain. Only loose borders are
 * touched: a border that two blocks already share stays as it is, and blocks that fit come back
 * unchanged. Each block must be sound in itself (see `mendShape`).
 */
export function cleanBlocks(
  blocks: readonly BlockFeature[],
  toleranceMetres = TOLERANCE_METRES,
): CleanedBlocks {
  const before = listBlockEdges(blocks);
  const snap = snapCorners(before, findCornerBlocks(before), toleranceMetres);
  const snapped = snap.moved === 0 ? blocks : redraw(blocks, before, snap);
  const between = snap.moved === 0 ? before : listBlockEdges(snapped);
  const inserts = findInserts(between, findCornerBlocks(between), toleranceMetres);
  const cleaned = inserts.count === 0 ? snapped : redraw(snapped, between, null, inserts);
  const after = inserts.count === 0 ? between : listBlockEdges(cleaned);
  return {
    blocks: cleaned,
    changed: [...blocks.keys()].filter((at) => cleaned[at] !== blocks[at]),
    cornersMoved: snap.moved,
    cornersAdded: inserts.count,
    farthestMetres: Math.max(snap.farthestMetres, inserts.farthestMetres),
    coverage: measureCoverage(cleaned, after),
  };
}

function redraw(
  blocks: readonly BlockFeature[],
  edges: BlockEdges,
  snap: Snap | null,
  inserts: Inserts | null = null,
): BlockFeature[] {
  let ring = 0;
  return blocks.map((block, at) => {
    const polygons = ringsByPolygon(block.geometry);
    const first = ring;
    for (const polygon of polygons) ring += polygon.length;
    const isTouched =
      inserts?.blocks.has(at) ??
      edges.corners
        .subarray(edges.ringStarts[first]!, edges.ringStarts[ring]!)
        .some((corner) => snap!.target[corner] !== corner);
    if (!isTouched) return block;
    let next = first;
    const redrawn = polygons.flatMap((polygon) => {
      const rings = polygon.map(() => redrawRing(edges, next++, at, snap, inserts));
      return rings[0]!.length < 4 ? [] : [rings.filter((corners) => corners.length >= 4)];
    });
    const mended = mendShape(redrawn, () => false, { steps: MOST_STEPS_A_BLOCK });
    // A block thinner than the tolerance would be lost; it stays as it was, and what it overlaps is measured.
    return mended === null || mended.polygons.length === 0
      ? block
      : { ...block, geometry: shapeOf(mended.polygons) };
  });
}

/** A ring of degrees, closed; of fewer than 4 positions where nothing is left of it. */
function redrawRing(
  { corners, ringStarts, longitudes, latitudes }: BlockEdges,
  ring: number,
  block: number,
  snap: Snap | null,
  inserts: Inserts | null,
): Position[] {
  const old = corners.subarray(ringStarts[ring]!, ringStarts[ring + 1]!);
  const kept: number[] = [];
  old.forEach((corner, at) => {
    const own = snap === null ? corner : snap.target[corner]!;
    if (kept.at(-1) !== own) kept.push(own);
    kept.push(...(inserts?.between(block, corner, old[(at + 1) % old.length]!) ?? []));
  });
  while (kept.length > 1 && kept[0] === kept.at(-1)) kept.pop();
  return [...kept, kept[0]!].map((corner): Position => [longitudes[corner]!, latitudes[corner]!]);
}

function shapeOf(polygons: Position[][][]): Polygon | MultiPolygon {
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons };
}
