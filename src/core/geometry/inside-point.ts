import type { MultiPolygon, Polygon } from 'geojson';
import { ringsByPolygon } from './bounds-of.ts';

/**
 * A point well inside a shape: the middle of the widest stretch of the shape along a level line
 * through the middle of its largest ring. Always inside, also for crescents and rings.
 */
export function insidePoint(shape: Polygon | MultiPolygon): [number, number] {
  const rings = ringsByPolygon(shape).toSorted((a, b) => ringArea(b[0]!) - ringArea(a[0]!))[0]!;
  const lat = levelLine(rings.flat());
  const crossings = rings.flatMap((ring) => crossingsOf(ring, lat)).toSorted((a, b) => a - b);
  let [from, to] = [rings[0]![0]![0]!, rings[0]![0]![0]!];
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    if (crossings[at + 1]! - crossings[at]! > to - from) [from, to] = [crossings[at]!, crossings[at + 1]!];
  }
  return [(from + to) / 2, lat];
}

/** Unsigned area of a ring in square degrees (shoelace formula). */
function ringArea(ring: number[][]): number {
  let twice = 0;
  for (let at = 1; at < ring.length; at++) {
    twice += ring[at - 1]![0]! * ring[at]![1]! - ring[at]![0]! * ring[at - 1]![1]!;
  }
  return Math.abs(twice) / 2;
}

/** A latitude halfway between two vertices near the middle, so that it passes through no vertex of any ring. */
function levelLine(vertices: number[][]): number {
  const latitudes = [...new Set(vertices.map((position) => position[1]!))].toSorted((a, b) => a - b);
  const middle = (latitudes[0]! + latitudes.at(-1)!) / 2;
  const above = Math.max(
    1,
    latitudes.findIndex((lat) => lat > middle),
  );
  return (latitudes[above - 1]! + (latitudes[above] ?? latitudes[above - 1]!)) / 2;
}

function crossingsOf(ring: number[][], lat: number): number[] {
  const crossings: number[] = [];
  for (let at = 1; at < ring.length; at++) {
    const [x1, y1] = ring[at - 1] as [number, number];
    const [x2, y2] = ring[at] as [number, number];
    if (y1 > lat !== y2 > lat) crossings.push(x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1));
  }
  return crossings;
}
