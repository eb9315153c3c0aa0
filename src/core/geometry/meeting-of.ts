/** A place in grid units. */
export type Place = readonly [x: number, y: number];

/**
 * The places where two segments meet, in grid units: where they cross, rounded to the grid, or an end
 * of one that lies on the other; two places where they lie along each other. All tests are exact.
 */
export function meetingOf(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): readonly Place[] {
  const cSide = sideOf(ax, ay, bx, by, cx, cy);
  const dSide = sideOf(ax, ay, bx, by, dx, dy);
  if (cSide * dSide > 0) return [];
  const aSide = sideOf(cx, cy, dx, dy, ax, ay);
  const bSide = sideOf(cx, cy, dx, dy, bx, by);
  if (aSide * bSide > 0) return [];
  if (cSide * dSide < 0 && aSide * bSide < 0) {
    const share = aSide / (aSide - bSide);
    return [[Math.round(ax + share * (bx - ax)), Math.round(ay + share * (by - ay))]];
  }
  const places: Place[] = [];
  if (cSide === 0 && isBetween(ax, ay, bx, by, cx, cy)) places.push([cx, cy]);
  if (dSide === 0 && isBetween(ax, ay, bx, by, dx, dy)) places.push([dx, dy]);
  if (aSide === 0 && isBetween(cx, cy, dx, dy, ax, ay)) pushNew(places, ax, ay);
  if (bSide === 0 && isBetween(cx, cy, dx, dy, bx, by)) pushNew(places, bx, by);
  return places;
}

/** Above 0 where c is left of the way from a to b, below 0 where it is right of it, 0 on the line. */
function sideOf(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function isBetween(ax: number, ay: number, bx: number, by: number, x: number, y: number): boolean {
  return Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by);
}

function pushNew(places: Place[], x: number, y: number): void {
  if (!places.some(([knownX, knownY]) => knownX === x && knownY === y)) places.push([x, y]);
}
