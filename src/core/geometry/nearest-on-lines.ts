import type { LngLat } from './lng-lat.ts';
import { METRES_PER_DEGREE } from './metres-between.ts';
import { placeOnSide } from './place-on-side.ts';

/** The place of some lines that is nearest to another. */
export interface NearestPlace {
  /** On the grid, or a corner of the line. */
  readonly at: LngLat;
  /** The position of its line. */
  readonly line: number;
  /** The corner before it on that line. */
  readonly corner: number;
  readonly metres: number;
}

/** The place of the lines nearest to `place`, the first of equals; null where there is no line. */
export function nearestOnLines(
  [lng, lat]: LngLat,
  lines: readonly (readonly LngLat[])[],
): NearestPlace | null {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  let [line, corner, share, least] = [-1, 0, 0, Infinity];
  lines.forEach((places, number) => {
    for (let at = 0; at + 1 < places.length; at++) {
      const [ax, ay] = [(places[at]![0] - lng) * narrowing, places[at]![1] - lat];
      const [dx, dy] = [(places[at + 1]![0] - lng) * narrowing - ax, places[at + 1]![1] - lat - ay];
      const squaredLength = dx * dx + dy * dy;
      const along = squaredLength === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squaredLength));
      const squared = (ax + along * dx) ** 2 + (ay + along * dy) ** 2;
      if (squared < least) [line, corner, share, least] = [number, at, along, squared];
    }
  });
  if (line < 0) return null;
  const at = placeOnSide(lines[line]![corner]!, lines[line]![corner + 1]!, share);
  return { at, line, corner, metres: Math.sqrt(least) * METRES_PER_DEGREE };
}
