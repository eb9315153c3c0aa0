import type { Lot } from '../../core/scenario/scenario.ts';
import { placeName, type NamePlace } from './place-name.ts';
import type { Line } from './sketch-fabric.ts';

export interface PlacedName extends NamePlace {
  readonly lot: Lot;
  readonly name: string;
}

/** How wide a letter is at most times of its height, in our face. */
const LETTER_WIDTH = 0.54;

/**
 * The names of lots that fit inside them in letters so high: the whole name, or its first word where no
 * other lot begins with it. `rings` has the outlines by lot.
 */
export function planNames(
  lots: readonly Lot[],
  rings: ReadonlyMap<number, readonly Line[]>,
  letterHeight: number,
): PlacedName[] {
  const firstWords = lots.map(({ name }) => firstWordOf(name));
  return lots.flatMap((lot, at): PlacedName[] => {
    const own = rings.get(lot.id);
    if (own === undefined) return [];
    const word = firstWords[at]!;
    const isOnly = firstWords.filter((other) => other === word).length === 1;
    for (const name of isOnly ? [lot.name, word] : [lot.name]) {
      const place = placeName(own, name.length * LETTER_WIDTH * letterHeight, letterHeight);
      if (place !== null) return [{ ...place, lot, name }];
    }
    return [];
  });
}

function firstWordOf(name: string): string {
  return name.trim().split(/[\s,]+/, 1)[0]!;
}
