import type { LngLat } from './lng-lat.ts';
import { metresBetween } from './metres-between.ts';

/** How far a line goes on beyond its ends. */
const BEYOND_METRES = 0.5;

/** A line that ends on borders, carried a little over them, so that rounding never leaves it short of one. */
export function reachBeyond(line: readonly LngLat[]): LngLat[] {
  return [beyondStart(line), ...line, beyondStart(line.toReversed())];
}

/** A place straight on from the line, before its first. */
function beyondStart([start, ...rest]: readonly LngLat[]): LngLat {
  const away = (place: LngLat) => metresBetween(...start!, ...place);
  const next = rest.find((place) => away(place) >= BEYOND_METRES) ?? rest.at(-1)!;
  const share = BEYOND_METRES / away(next);
  return [start![0] - share * (next[0] - start![0]), start![1] - share * (next[1] - start![1])];
}
