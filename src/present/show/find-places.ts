import type { Place } from '../../core/comparison/place.ts';

/**
 * The places whose name holds every word typed, as many as asked: first those that begin with what was typed,
 * then those in which each word begins one, then the rest; places are in their own order among equals.
 */
export function findPlaces(places: readonly Place[], typed: string, most: number): Place[] {
  const text = plain(typed);
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length === 0) return places.slice(0, most);
  const ranks: Place[][] = [[], [], []];
  for (const place of places) {
    const name = plain(place.name);
    if (!words.every((word) => name.includes(word))) continue;
    const rank = name.startsWith(text) ? 0 : words.every((word) => ` ${name}`.includes(` ${word}`)) ? 1 : 2;
    ranks[rank]!.push(place);
  }
  return ranks.flat().slice(0, most);
}

/** Small letters without accents or marks, so that ‘figges marsh’ finds Figge’s Marsh. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
