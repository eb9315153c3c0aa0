import type { MultiPolygon } from 'geojson';
import { fromUnits, toUnits } from './grid-units.ts';
import type { LngLat } from './lng-lat.ts';
import { addRing, nodeSegments, noSegments } from './node-segments.ts';
import { traceRegions, type TracedRing } from './trace-regions.ts';

/** What a closed line goes round one way and the other; where it goes round both ways, neither. */
export interface WoundRegions {
  readonly anticlockwise: MultiPolygon;
  readonly clockwise: MultiPolygon;
}

/** About half a second. A line that crosses itself a thousand times takes more. */
const MOST_STEPS = 4_000_000;

/** The regions inside a closed line of `[lng, lat]` places, the first not repeated; null where it is too tangled. */
export function woundRegions(ring: readonly LngLat[]): WoundRegions | null {
  const segments = noSegments();
  const units = ring.map(([lng, lat]) => [toUnits(lng), toUnits(lat)] as const);
  const corners = units.filter(([x, y], at) => {
    const [lastX, lastY] = units.at(at - 1)!;
    return x !== lastX || y !== lastY;
  });
  addRing(
    segments,
    corners.map(([x]) => x),
    corners.map(([, y]) => y),
    0,
  );
  const noded = nodeSegments(segments, { steps: MOST_STEPS });
  if (noded === null) return null;
  const [anticlockwise, clockwise] = traceRegions(noded, 1, [
    (windings) => windings[0]! > 0,
    (windings) => windings[0]! < 0,
  ]);
  return { anticlockwise: shapeOf(anticlockwise!), clockwise: shapeOf(clockwise!) };
}

function shapeOf(polygons: readonly (readonly TracedRing[])[]): MultiPolygon {
  const closed = ({ xs, ys }: TracedRing) =>
    [...xs.keys(), 0].map((corner) => fromUnits(xs[corner]!, ys[corner]!));
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(closed)) };
}
