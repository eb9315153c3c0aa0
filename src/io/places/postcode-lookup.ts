import { sectorOf, type Postcode } from './postcode.ts';

/**
 * Where postcodes are, as sorted columns: 17 bytes each, so that a browser can keep all 2.6 million.
 * It is plain data, which IndexedDB keeps as it is.
 */
export interface PostcodeLookup {
  /** Postcodes as numbers (see `keyOfPostcode`), ascending, no two alike. */
  readonly keys: Float64Array;
  /** Longitude and latitude of each in ten-millionths of a degree, about a centimetre. */
  readonly positions: Int32Array;
  /** 1 for a postcode that is no longer in use. */
  readonly ended: Uint8Array;
}

/** How a postcode was found: itself, or by the postcodes that begin as it does. */
export interface FoundPlace {
  /** `[lng, lat]` in degrees. */
  readonly position: [number, number];
  readonly by: Postcode['kind'];
  readonly hasEnded: boolean;
}

/** Parts of a degree that positions are kept in. */
export const PARTS_PER_DEGREE = 1e7;

/**
 * The place of a postcode. One that is not known is put in the middle of its sector; so is a sector.
 * The first half alone names a wide district, so it gives the place of one of its postcodes, chosen by
 * `seed`, and many such packages are spread as homes are. Null where none is known.
 */
export function findPostcode(lookup: PostcodeLookup, postcode: Postcode, seed: number): FoundPlace | null {
  if (postcode.kind === 'outward') return findInDistrict(lookup, postcode.text, seed);
  if (postcode.kind === 'sector') return findSector(lookup, postcode.text);
  const key = keyOfPostcode(postcode.text);
  const at = firstNotBelow(lookup.keys, key);
  if (lookup.keys[at] !== key) return findSector(lookup, sectorOf(postcode.text));
  return { position: positionAt(lookup, at), by: 'unit', hasEnded: lookup.ended[at] === 1 };
}

/** The last two places are letters, so a sector is a run of this many keys, and a district of ten sectors. */
const KEYS_PER_SECTOR = 26 * 26;

/**
 * A whole postcode, however it is spaced, as a number; those of a sector follow each other and so do
 * those of a district. -1 for anything that does not look like one.
 */
export function keyOfPostcode(unit: string): number {
  let length = 0;
  for (let at = 0; at < unit.length; at++) if (unit.charCodeAt(at) > SPACE) length++;
  if (length < 5 || length > 7) return -1;
  let key = 0;
  let place = 7 - length;
  for (let at = 0; at < unit.length; at++) {
    const code = unit.charCodeAt(at);
    if (code <= SPACE) continue;
    const letter = (code & ~32) - 65;
    const isLetter = letter >= 0 && letter < 26;
    const isFigure = code >= 48 && code < 58;
    if (place === 4 ? !isFigure : place > 4 ? !isLetter : !isLetter && !isFigure) return -1;
    key = place > 4 ? key * 26 + letter : key * 37 + (isFigure ? code - 47 : letter + 11);
    place++;
  }
  return key;
}

const SPACE = 32;

function findSector(lookup: PostcodeLookup, sector: string): FoundPlace | null {
  const first = keyOfPostcode(`${sector}AA`);
  const rows = rowsBetween(lookup, first, first + KEYS_PER_SECTOR);
  if (rows.length === 0) return null;
  let [lng, lat] = [0, 0];
  for (const row of rows) {
    const position = positionAt(lookup, row);
    lng += position[0] / rows.length;
    lat += position[1] / rows.length;
  }
  return { position: [lng, lat], by: 'sector', hasEnded: false };
}

function findInDistrict(lookup: PostcodeLookup, outward: string, seed: number): FoundPlace | null {
  const first = keyOfPostcode(`${outward}0AA`);
  const rows = rowsBetween(lookup, first, first + 10 * KEYS_PER_SECTOR);
  if (rows.length === 0) return null;
  // A step of the golden ratio goes round the whole list before it comes near where it was.
  const row = rows[Math.floor(((seed * 0.618033988749895) % 1) * rows.length)]!;
  return { position: positionAt(lookup, row), by: 'outward', hasEnded: false };
}

/** Rows with a key from `first` to before `end`: those in use where there are any, otherwise all. */
function rowsBetween({ keys, ended }: PostcodeLookup, first: number, end: number): number[] {
  const from = firstNotBelow(keys, first);
  const rows = Array.from({ length: firstNotBelow(keys, end) - from }, (_, step) => from + step);
  const inUse = rows.filter((row) => ended[row] === 0);
  return inUse.length > 0 ? inUse : rows;
}

function positionAt({ positions }: PostcodeLookup, row: number): [number, number] {
  return [positions[row * 2]! / PARTS_PER_DEGREE, positions[row * 2 + 1]! / PARTS_PER_DEGREE];
}

/** The first row whose key is not below `key`; the number of rows where all are. */
export function firstNotBelow(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
