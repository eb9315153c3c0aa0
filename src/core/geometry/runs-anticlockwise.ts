import type { LngLat } from './lng-lat.ts';

/** Whether a closed line runs anticlockwise, north up; of one that crosses itself, for the most part. */
export function runsAnticlockwise(places: readonly LngLat[]): boolean {
  let doubled = 0;
  const [originX, originY] = places[0]!;
  for (let at = 1; at < places.length; at++) {
    const [[x0, y0], [x1, y1]] = [places[at - 1]!, places[at]!];
    doubled += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY);
  }
  return doubled > 0;
}
