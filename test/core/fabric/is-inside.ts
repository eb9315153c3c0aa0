import type { MultiPolygon } from 'geojson';

/** Whether a place lies inside a shape, by counting the lines east of it: nothing of the house's own is asked. */
export function isInside(shape: MultiPolygon, lng: number, lat: number): boolean {
  let crossings = 0;
  for (const ring of shape.coordinates.flat())
    for (let at = 1; at < ring.length; at++) {
      const [[x0, y0], [x1, y1]] = [ring[at - 1]!, ring[at]!] as [[number, number], [number, number]];
      if (y0 > lat !== y1 > lat && lng < x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)) crossings++;
    }
  return crossings % 2 === 1;
}
