import { fromUnits, toUnits } from './grid-units.ts';
import type { LngLat } from './lng-lat.ts';

/** A place this near an end of a side, in degrees, is that end: about 5 cm. */
const NEAR_END = 5e-7;

/** The place a share (0 to 1) of the way along a side, on the grid; the very end where it is all but there. */
export function placeOnSide(from: LngLat, to: LngLat, share: number): LngLat {
  const [lng, lat] = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  const ends = share <= 0.5 ? [from, to] : [to, from];
  const end = ends.find((one) => Math.hypot(one[0] - lng, one[1] - lat) <= NEAR_END);
  return end ?? (fromUnits(toUnits(lng), toUnits(lat)) as [number, number]);
}
