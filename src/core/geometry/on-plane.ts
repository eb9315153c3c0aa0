import { METRES_PER_DEGREE } from './metres-between.ts';

/**
 * Places (`[lng, lat]`, two entries each) on one plane that touches the Earth in their middle: metres east
 * and north of there. Across an English county distances are right to about one in a hundred.
 */
export function onPlane(places: Float64Array): { readonly x: Float64Array; readonly y: Float64Array } {
  const count = places.length / 2;
  const middle = [0, 1].map((axis) => {
    let sum = 0;
    for (let at = axis; at < places.length; at += 2) sum += places[at]!;
    return count > 0 ? sum / count : 0;
  });
  const [lng, lat] = middle as [number, number];
  const metresEast = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  return {
    x: Float64Array.from({ length: count }, (_, at) => (places[2 * at]! - lng) * metresEast),
    y: Float64Array.from({ length: count }, (_, at) => (places[2 * at + 1]! - lat) * METRES_PER_DEGREE),
  };
}
