import { numberPlaces, type PlaceNumbers } from '../../../src/core/geometry/number-places.ts';

/** Numbers for places in words: `numbered('0,0 4,0 4,4')` are the numbers of three places. */
export function numberer(): { places: PlaceNumbers; numbered: (words: string) => number[]; said: Say } {
  const places = numberPlaces();
  return {
    places,
    numbered: (words) =>
      words.split(' ').map((word) => {
        const [x, y] = word.split(',').map(Number);
        return places.of(x!, y!);
      }),
    said: (numbers) => numbers.map((place) => `${places.xs[place]},${places.ys[place]}`).join(' '),
  };
}

type Say = (numbers: readonly number[]) => string;

/** Turns a ring so that it begins at its first place in the order of letters. */
export function fromFirst(ring: string): string {
  const places = ring.split(' ');
  const start = places.indexOf(places.toSorted()[0]!);
  return [...places.slice(start), ...places.slice(0, start)].join(' ');
}
