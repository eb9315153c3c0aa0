/** A point in a drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Between the middles of two numbers, so that they do not touch. */
const APART = 20;
/** Between the middle of a number and a place, so that the place is seen. */
const CLEAR = 14;
const DIRECTIONS = 16;
const MOST_ROUNDS = 12;

/**
 * Finds each place a spot near it for its number, where it hides no other number and no place. The
 * first places choose first; one that finds no room keeps its number on itself.
 */
export function spreadNumbers(
  places: readonly Spot[],
  { width, height, margin }: { readonly width: number; readonly height: number; readonly margin: number },
): Spot[] {
  const taken: Spot[] = [];
  const isFree = (spot: Spot) =>
    spot.x >= margin &&
    spot.x <= width - margin &&
    spot.y >= margin &&
    spot.y <= height - margin &&
    taken.every((other) => distance(spot, other) >= APART) &&
    places.every((place) => distance(spot, place) >= CLEAR);
  for (const place of places) taken.push(spotsAround(place).find(isFree) ?? place);
  return taken;
}

/** Spots on rings around a place, nearest first, each ring from the top clockwise. */
function spotsAround({ x, y }: Spot): Spot[] {
  return Array.from({ length: MOST_ROUNDS * DIRECTIONS }, (_, step) => {
    const radius = CLEAR + 2 + Math.floor(step / DIRECTIONS) * (APART / 2);
    const angle = ((step % DIRECTIONS) / DIRECTIONS) * 2 * Math.PI;
    return { x: round(x + radius * Math.sin(angle)), y: round(y - radius * Math.cos(angle)) };
  });
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
