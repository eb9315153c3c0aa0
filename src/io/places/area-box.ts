import type { BlockFeature } from '../../core/dataset/dataset.ts';
import { boundsOf } from '../../core/geometry/bounds-of.ts';
import type { LngLat } from './coordinate-readings.ts';

/** A place in the next town is no reason to doubt how a column is read: about 5 km. */
const MARGIN_DEGREES = 0.05;
/** West, south, east and north of Great Britain, from St Kilda and Scilly to Lowestoft and Shetland. */
const GREAT_BRITAIN = [-8.7, 49.85, 1.8, 60.9] as const;

/** Whether a place is in the box around the blocks, or near it; where there are none, whether it is in Great Britain. */
export function boxAround(blocks: readonly BlockFeature[]): (position: LngLat) => boolean {
  let [west, south, east, north]: readonly number[] = GREAT_BRITAIN;
  if (blocks.length > 0) {
    const boxes = blocks.map(({ geometry }) => boundsOf(geometry));
    west = boxes.reduce((least, box) => Math.min(least, box[0]), Infinity) - MARGIN_DEGREES;
    south = boxes.reduce((least, box) => Math.min(least, box[1]), Infinity) - MARGIN_DEGREES;
    east = boxes.reduce((most, box) => Math.max(most, box[2]), -Infinity) + MARGIN_DEGREES;
    north = boxes.reduce((most, box) => Math.max(most, box[3]), -Infinity) + MARGIN_DEGREES;
  }
  return ([lng, lat]) => lng >= west! && lng <= east! && lat >= south! && lat <= north!;
}
