/** Of latitude, on a sphere of the Earth's mean radius. */
export const METRES_PER_DEGREE = 111_195;

/** Distance in metres of places a few metres apart, on a plane that touches the Earth there. */
export function metresBetween(lng: number, lat: number, otherLng: number, otherLat: number): number {
  const east = (otherLng - lng) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(east, otherLat - lat) * METRES_PER_DEGREE;
}
