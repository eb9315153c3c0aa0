import { fromUnits, toUnits } from './grid-units.ts';
import type { Place } from './meeting-of.ts';

/** About 20 cm: how far along a side a place may be moved. */
const MOST_UNITS_MOVED = 20;
/** About 10 cm: nearer to a corner than this, the place is the corner. */
const UNITS_OF_CORNER = 10;

/**
 * A place of the grid for a corner on the side from a to b, near a given place on it. The grid is so
 * coarse that a side of a kilometre bent to the nearest place would give a block some square metres
 * more or less; so of the places nearby that one is taken which bends the side least. The bend is
 * measured where areas are, on Lambert's cylindrical equal-area projection (x = longitude,
 * y = sin latitude; Snyder 1987, p. 76), whose straight lines `polygonArea` takes sides for.
 */
export function placeKeepingAreas(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  [nearX, nearY]: Place,
): Place {
  if (Math.hypot(ax - nearX, ay - nearY) <= UNITS_OF_CORNER) return [ax, ay];
  if (Math.hypot(bx - nearX, by - nearY) <= UNITS_OF_CORNER) return [bx, by];
  const [foot, rise] = [heightOf(ay), heightOf(by) - heightOf(ay)];
  const isFlat = Math.abs(bx - ax) > Math.abs(by - ay);
  const bendAt = ([x, y]: Place) => Math.abs((bx - ax) * (heightOf(y) - foot) - rise * (x - ax));
  const [startX, startY] = [Math.round(nearX), Math.round(nearY)];
  let [best, least]: [Place, number] = [[startX, startY], Infinity];
  // Nearest first, so that of equals the nearest is taken.
  for (let step = 0; step <= MOST_UNITS_MOVED * 2; step++) {
    const along = step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    const [x, y] = [startX + along, startY + along];
    const place: Place = isFlat
      ? [x, unitsAt(foot + (rise * (x - ax)) / (bx - ax))]
      : [Math.round(ax + ((bx - ax) * (heightOf(y) - foot)) / rise), y];
    const isWithin = isBetween(ax, bx, place[0]) && isBetween(ay, by, place[1]);
    if (isWithin && bendAt(place) < least) [best, least] = [place, bendAt(place)];
    if (least === 0) break;
  }
  return best;
}

/** Sine of a latitude in grid units. */
function heightOf(y: number): number {
  return Math.sin((fromUnits(0, y)[1]! * Math.PI) / 180);
}

function unitsAt(height: number): number {
  return toUnits((Math.asin(height) * 180) / Math.PI);
}

function isBetween(one: number, other: number, place: number): boolean {
  return Math.min(one, other) <= place && place <= Math.max(one, other);
}
