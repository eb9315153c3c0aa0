/** A place on the drawing board: metres east and north of an origin. */
export type Point = readonly [x: number, y: number];

/** `[lng, lat]`, degrees, six decimals. */
export type Position = readonly [number, number];

export interface Plane {
  readonly toPlane: (position: Position) => Point;
  /** Rounds to six decimals, about 0.1 m. */
  readonly toPosition: (point: Point) => Position;
}

const METRES_PER_DEGREE = 111_320;

/** A flat drawing board around an origin; true enough for an area as wide as a county. */
export function planeAround([lng0, lat0]: Position): Plane {
  const metresPerLng = METRES_PER_DEGREE * Math.cos((lat0 * Math.PI) / 180);
  return {
    toPlane: ([lng, lat]) => [(lng - lng0) * metresPerLng, (lat - lat0) * METRES_PER_DEGREE],
    toPosition: ([x, y]) => [sixDecimals(lng0 + x / metresPerLng), sixDecimals(lat0 + y / METRES_PER_DEGREE)],
  };
}

export function squaredDistance([ax, ay]: Point, [bx, by]: Point): number {
  return (ax - bx) ** 2 + (ay - by) ** 2;
}

export function distance(a: Point, b: Point): number {
  return Math.sqrt(squaredDistance(a, b));
}

/** Area within an open ring: above 0 when it runs anticlockwise. */
export function signedArea(ring: readonly Point[]): number {
  return (
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length]!;
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}

/** Whether a point lies within an open ring. */
export function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  ring.forEach(([ax, ay], at) => {
    const [bx, by] = ring[(at + 1) % ring.length]!;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

function sixDecimals(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
