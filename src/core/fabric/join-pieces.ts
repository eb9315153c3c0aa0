import type { MultiPolygon, Polygon, Position } from 'geojson';
import { ringsByPolygon } from '../geometry/bounds-of.ts';
import { fromUnits, toUnits } from '../geometry/grid-units.ts';
import { addRing, noSegments } from '../geometry/node-segments.ts';
import { doubledArea, traceRegions, type TracedRing } from '../geometry/trace-regions.ts';
import type { BlockIndex, Fabric } from './fabric.ts';
import { shapeOfBlock } from './shape-of-block.ts';

/**
 * The pieces of a block of the ground as one shape: borders that two of them share are gone, and all
 * other corners are as they were.
 */
export function joinPieces(fabric: Fabric, pieces: readonly BlockIndex[]): Polygon | MultiPolygon {
  const segments = noSegments();
  const corners = new Map<string, Position>();
  for (const polygon of pieces.flatMap((piece) => ringsByPolygon(shapeOfBlock(fabric, piece)))) {
    polygon.forEach((ring, at) => {
      const xs = ring.slice(1).map(([lng]) => toUnits(lng!));
      const ys = ring.slice(1).map(([, lat]) => toUnits(lat!));
      xs.forEach((x, corner) => corners.set(`${x},${ys[corner]}`, ring[corner + 1]!));
      const isLeft = doubledArea({ xs, ys }) > 0 !== at > 0;
      addRing(segments, isLeft ? xs : xs.toReversed(), isLeft ? ys : ys.toReversed(), 0);
    });
  }
  const positionsOf = ({ xs, ys }: TracedRing): Position[] => {
    const positions = xs.map((x, at) => corners.get(`${x},${ys[at]}`) ?? fromUnits(x, ys[at]!));
    return [...positions, positions[0]!];
  };
  const polygons = traceRegions(segments, 1, [(windings) => windings[0] !== 0])[0]!.map((polygon) =>
    polygon.map(positionsOf),
  );
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons };
}
