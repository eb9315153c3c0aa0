import type { MultiPolygon, Polygon, Position } from 'geojson';
import { ringsByPolygon } from '../geometry/bounds-of.ts';
import type { ShapePieces } from '../geometry/divide-shape.ts';
import { polygonArea } from '../geometry/polygon-area.ts';
import type { NumberedRing } from '../geometry/shape-sides.ts';
import type { BlockIndex, Fabric } from './fabric.ts';
import type { NodedBlocks } from './node-blocks.ts';
import { shapeOfBlock } from './shape-of-block.ts';

type Shape = Polygon | MultiPolygon;

export interface NewShapes {
  /** The shapes of the pieces of each block that was divided, largest first. */
  readonly divided: ReadonlyMap<BlockIndex, readonly Shape[]>;
  /** The other blocks on whose outlines a new border ends, with a corner there. */
  readonly widened: ReadonlyMap<BlockIndex, Shape>;
}

/**
 * Draws what the numbered places stand for. Places where a line met an outline and divided nothing are
 * left out, so that no outline has a corner without a reason.
 */
export function shapesOfPieces(
  fabric: Fabric,
  blocks: readonly BlockIndex[],
  noded: NodedBlocks,
  found: readonly (ShapePieces | null)[],
): NewShapes {
  const seams = new Set(found.flatMap((pieces) => (pieces === null ? [] : [...pieces.seams])));
  const draw = (places: readonly number[]): Position[] => {
    const kept = places.filter((place) => noded.isCorner(place) || seams.has(place));
    return [...kept, kept[0]!].map((place) => [...noded.positionOf(place)]);
  };
  const divided = new Map<BlockIndex, readonly Shape[]>();
  const widened = new Map<BlockIndex, Shape>();
  blocks.forEach((block, at) => {
    const pieces = found[at]!;
    const rings = noded.ringsOf[at]!;
    if (pieces !== null) {
      const drawn = pieces.pieces.map((polygon) => [polygon.map(draw)]);
      const parts = ringsByPolygon(shapeOfBlock(fabric, block));
      for (const part of pieces.wholeParts) nearestTo(parts[part]!, drawn).push(parts[part]!);
      divided.set(block, largestFirst(drawn.map(asShape)));
    } else if (
      rings.some(({ places }) => places.some((place) => seams.has(place) && !noded.isCorner(place)))
    ) {
      widened.set(block, asShape(byPart(rings).map((polygon) => polygon.map(draw))));
    }
  });
  return { divided, widened };
}

function asShape(polygons: Position[][][]): Shape {
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function byPart(rings: readonly NumberedRing[]): (readonly number[])[][] {
  const parts: (readonly number[])[][] = [];
  for (const { part, places } of rings) (parts[part] ??= []).push(places);
  return parts;
}

function largestFirst(shapes: readonly Shape[]): Shape[] {
  const areas = new Map(shapes.map((shape) => [shape, polygonArea(shape)]));
  return shapes.toSorted((a, b) => areas.get(b)! - areas.get(a)!);
}

/** Of shapes, that with the corner nearest to the middle of a polygon. */
function nearestTo(polygon: readonly Position[][], shapes: readonly Position[][][][]): Position[][][] {
  const corners = polygon[0]!.slice(1);
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis]!, 0) / corners.length;
  const [lng, lat] = [mean(0), mean(1)];
  const width = Math.cos((lat * Math.PI) / 180);
  const distances = shapes.map((polygons) =>
    Math.min(...polygons[0]![0]!.map((corner) => Math.hypot((corner[0]! - lng) * width, corner[1]! - lat))),
  );
  return shapes[distances.indexOf(Math.min(...distances))]!;
}
