import { readPostcode, sectorOf } from './postcode.ts';

/** Where postcodes are, as sorted columns: small enough to keep all of England's in a browser. */
export interface PostcodeLookup {
  /** Postcodes as numbers (see `packPostcode`), ascending. */
  readonly keys: Float64Array;
  /** `[lng, lat]` of each, degrees. */
  readonly positions: Float64Array;
}

/** How a place was found. `sector` is the middle of the postcodes that differ in the last two letters alone. */
export interface FoundPlace {
  readonly position: [number, number];
  readonly by: 'unit' | 'sector';
}

/** Orders places by postcode; of a postcode that comes twice the last place is kept. */
export function buildPostcodeLookup(
  places: readonly { postcode: string; position: readonly [number, number] }[],
): PostcodeLookup {
  const known = new Map<number, readonly [number, number]>();
  for (const { postcode, position } of places) known.set(packPostcode(postcode), position);
  const keys = Float64Array.from(known.keys()).sort();
  return { keys, positions: Float64Array.from(Array.from(keys, (key) => known.get(key)!).flat()) };
}

/** The place of a postcode, or of its sector where the postcode itself is not known, or null. */
export function findPostcode({ keys, positions }: PostcodeLookup, written: string): FoundPlace | null {
  const postcode = readPostcode(written);
  if (postcode?.kind !== 'unit') return null;
  const key = packPostcode(postcode.text);
  const at = firstNotBelow(keys, key);
  if (keys[at] === key) return { position: [positions[at * 2]!, positions[at * 2 + 1]!], by: 'unit' };
  const sector = packPostcode(`${sectorOf(postcode.text)}AA`);
  const [from, to] = [firstNotBelow(keys, sector), firstNotBelow(keys, sector + LETTERS_PER_SECTOR)];
  if (from === to) return null;
  let [lng, lat] = [0, 0];
  for (let row = from; row < to; row++) {
    lng += positions[row * 2]! / (to - from);
    lat += positions[row * 2 + 1]! / (to - from);
  }
  return { position: [lng, lat], by: 'sector' };
}

/** The last two places are letters, so a sector is a run of this many numbers. */
const LETTERS_PER_SECTOR = 26 * 26;

/** A whole postcode as a number that sorts as the postcode does, sectors being runs. */
export function packPostcode(unit: string): number {
  const plain = unit.replace(' ', '');
  const first = plain.slice(0, -2).padStart(5, ' ');
  let packed = 0;
  for (const character of first) packed = packed * 37 + DIGITS.indexOf(character);
  for (const character of plain.slice(-2)) packed = packed * 26 + character.charCodeAt(0) - 65;
  return packed;
}

const DIGITS = ' 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function firstNotBelow(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
