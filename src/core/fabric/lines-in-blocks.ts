import { placeInRing } from '../geometry/place-of-ring.ts';
import type { NodedBlocks } from './node-blocks.ts';

/** Whole numbers of the grid; a box in the order west, south, east, north. */
interface Outline {
  readonly rings: readonly { readonly xs: readonly number[]; readonly ys: readonly number[] }[];
  readonly box: readonly [number, number, number, number];
  readonly borders: ReadonlySet<number>;
}

/** The sides of the knife's way that lie inside each block and not along its border. */
export function linesInBlocks({ places, ringsOf, way, isOnOutline }: NodedBlocks): [number, number][][] {
  const { xs, ys } = places;
  const key = (a: number, b: number) => Math.min(a, b) * xs.length + Math.max(a, b);
  const outlines = ringsOf.map((rings): Outline => {
    const borders = new Set<number>();
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ring of rings) {
      ring.places.forEach((place, at) => {
        borders.add(key(place, ring.places[at + 1 === ring.places.length ? 0 : at + 1]!));
        [west, east] = [Math.min(west, xs[place]!), Math.max(east, xs[place]!)];
        [south, north] = [Math.min(south, ys[place]!), Math.max(north, ys[place]!)];
      });
    }
    return {
      rings: rings.map((ring) => ({
        xs: ring.places.map((place) => xs[place]!),
        ys: ring.places.map((place) => ys[place]!),
      })),
      box: [west, south, east, north],
      borders,
    };
  });
  const lines: [number, number][][] = ringsOf.map(() => []);
  let inside: number[] = [];
  for (let at = 0; at + 1 < way.length; at++) {
    const [from, to] = [way[at]!, way[at + 1]!];
    // From one outline to the next the way lies in the same blocks.
    if (at === 0 || isOnOutline(from)) {
      const [x, y] = [xs[from]! + xs[to]!, ys[from]! + ys[to]!];
      inside = [...outlines.keys()].filter((block) => holds(outlines[block]!, x, y, key(from, to)));
    }
    for (const block of inside) lines[block]!.push([from, to]);
  }
  return lines;
}

/** Whether the middle of a side, in half units, lies in a block by the even-odd rule. */
function holds({ rings, box, borders }: Outline, x: number, y: number, side: number): boolean {
  const [west, south, east, north] = box;
  if (x < 2 * west || x > 2 * east || y < 2 * south || y > 2 * north || borders.has(side)) return false;
  return rings.filter((ring) => placeInRing(x, y, ring) === 'in').length % 2 === 1;
}
