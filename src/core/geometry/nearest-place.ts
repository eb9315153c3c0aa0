import { metresBetween } from './metres-between.ts';

/** The position of the place nearest to `[lng, lat]`, the first of equals; -1 where there are none. */
export function nearestPlace(
  [lng, lat]: readonly [number, number],
  places: readonly (readonly [number, number])[],
): number {
  let [nearest, least] = [-1, Infinity];
  places.forEach(([otherLng, otherLat], at) => {
    const metres = metresBetween(lng, lat, otherLng, otherLat);
    if (metres < least) [nearest, least] = [at, metres];
  });
  return nearest;
}
