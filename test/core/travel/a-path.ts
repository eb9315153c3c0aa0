import { seeded } from '../seeded.ts';

type Place = readonly [number, number];

/** Places spread at random over a square with sides of 1. */
export function placesAtRandom(count: number, random: () => number): Place[] {
  return Array.from({ length: count }, () => [random(), random()]);
}

/** A short open path through places: the nearest next, from each place in turn, then better by turning stretches round (2-opt). */
export function shortPath(places: readonly Place[]): number {
  return Math.min(...places.map((_, start) => lengthOf(turnStretches(nearestNext(places, start)))));
}

/** The mean leg of short paths through so many random places. */
export function meanLeg(count: number, samples: number, seed: number): number {
  const random = seeded(seed);
  let sum = 0;
  for (let sample = 0; sample < samples; sample++) sum += shortPath(placesAtRandom(count, random));
  return sum / samples / (count - 1);
}

function nearestNext(places: readonly Place[], start: number): Place[] {
  const left = [...places];
  const path = left.splice(start, 1);
  while (left.length > 0) {
    const here = path.at(-1)!;
    const next = left.reduce(
      (best, place, at) => (apart(here, place) < apart(here, left[best]!) ? at : best),
      0,
    );
    path.push(...left.splice(next, 1));
  }
  return path;
}

function turnStretches(path: readonly Place[]): Place[] {
  let best = [...path];
  for (let improved = true; improved;) {
    improved = false;
    for (let from = 0; from < best.length - 1; from++) {
      for (let to = from + 1; to < best.length; to++) {
        const turned = [
          ...best.slice(0, from),
          ...best.slice(from, to + 1).toReversed(),
          ...best.slice(to + 1),
        ];
        if (lengthOf(turned) < lengthOf(best) - 1e-12) [best, improved] = [turned, true];
      }
    }
  }
  return best;
}

function lengthOf(path: readonly Place[]): number {
  return path.slice(1).reduce((sum, place, at) => sum + apart(path[at]!, place), 0);
}

function apart([x, y]: Place, [otherX, otherY]: Place): number {
  return Math.hypot(otherX - x, otherY - y);
}
