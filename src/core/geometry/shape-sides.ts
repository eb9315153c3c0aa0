import type { PlaceNumbers } from './number-places.ts';
import { doubledArea } from './trace-regions.ts';

/** A closed ring of numbered places, the first not repeated. */
export interface NumberedRing {
  readonly places: readonly number[];
  /** The polygon of the shape that it is a ring of. */
  readonly part: number;
  readonly isHole: boolean;
}

/** The sides of a shape and the lines inside it, each once: first its own, with the shape on their left. */
export interface ShapeSides {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly borderCount: number;
  /** The polygon that each of the shape's own sides is of. */
  readonly partOf: readonly number[];
}

/** Lists sides. A way of no width, walked there and back, is no border; a line along a border is no line. */
export function shapeSides(
  rings: readonly NumberedRing[],
  lines: readonly (readonly [number, number])[],
  { xs, ys }: PlaceNumbers,
): ShapeSides {
  const key = (a: number, b: number) => a * xs.length + b;
  const borders = new Map<number, readonly [number, number, number]>();
  for (const { places, part, isHole } of rings) {
    const isLeft =
      doubledArea({ xs: places.map((place) => xs[place]!), ys: places.map((place) => ys[place]!) }) > 0 !==
      isHole;
    places.forEach((place, at) => {
      const next = places[at + 1 === places.length ? 0 : at + 1]!;
      const [a, b] = isLeft ? [place, next] : [next, place];
      if (a === b || borders.delete(key(b, a))) return;
      borders.set(key(a, b), [a, b, part]);
    });
  }
  const inside = new Map<number, readonly [number, number]>();
  for (const [a, b] of lines) {
    if (a !== b && !borders.has(key(a, b)) && !borders.has(key(b, a)))
      inside.set(key(Math.min(a, b), Math.max(a, b)), [a, b]);
  }
  const all = [...borders.values(), ...inside.values()];
  return {
    from: all.map(([a]) => a),
    to: all.map(([, b]) => b),
    borderCount: borders.size,
    partOf: Array.from(borders.values(), ([, , part]) => part),
  };
}
