/** A place, `[lng, lat]` in degrees. */
export type LngLat = readonly [number, number];

export function samePlace(one: LngLat, other: LngLat): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
