import type { RowNote } from '../file-report.ts';
import type { ReadIssue } from '../read-issue.ts';
import { firstNotBelow, PARTS_PER_DEGREE, type PostcodeLookup } from './postcode-lookup.ts';

/** A file of postcodes as read: read = used + set aside. */
export interface ReadPostcodes {
  /** Null where the file has no postcodes with places. */
  readonly lookup: PostcodeLookup | null;
  readonly read: number;
  readonly used: number;
  readonly setAside: number;
  readonly rows: readonly RowNote[];
  readonly issues: readonly ReadIssue[];
}

/** Postcodes as they are read, in any order, on the way to a lookup. */
export interface PostcodeList {
  /** Adds a place in degrees under a postcode's key; `row` is the row it was read from. */
  add(key: number, lng: number, lat: number, hasEnded: boolean, row: number): void;
  /** The lookup, and the rows that gave way to a later row of the same postcode. */
  finish(): { lookup: PostcodeLookup; replacedRows: number[] };
}

/** Starts an empty list. It grows as columns of numbers, never as one object a postcode. */
export function createPostcodeList(): PostcodeList {
  let count = 0;
  let keys = new Float64Array(1024);
  let positions = new Int32Array(2048);
  let ended = new Uint8Array(1024);
  let rows = new Uint32Array(1024);
  return {
    add(key, lng, lat, hasEnded, row) {
      if (count === keys.length) {
        keys = grow(keys, new Float64Array(count * 2));
        positions = grow(positions, new Int32Array(count * 4));
        ended = grow(ended, new Uint8Array(count * 2));
        rows = grow(rows, new Uint32Array(count * 2));
      }
      keys[count] = key;
      positions[count * 2] = Math.round(lng * PARTS_PER_DEGREE);
      positions[count * 2 + 1] = Math.round(lat * PARTS_PER_DEGREE);
      ended[count] = hasEnded ? 1 : 0;
      rows[count] = row;
      count++;
    },
    finish() {
      const sorted = keys.slice(0, count).sort();
      const lookup = emptyLookup(countDifferent(sorted));
      let size = 0;
      for (const key of sorted) if (size === 0 || key !== lookup.keys[size - 1]) lookup.keys[size++] = key;
      const rowAt = new Uint32Array(size);
      const replacedRows: number[] = [];
      // In the order they were read, so that the last of a postcode is the one that stays.
      for (let at = 0; at < count; at++) {
        const place = firstNotBelow(lookup.keys, keys[at]!);
        if (rowAt[place] !== 0) replacedRows.push(rowAt[place]!);
        rowAt[place] = rows[at]!;
        lookup.positions[place * 2] = positions[at * 2]!;
        lookup.positions[place * 2 + 1] = positions[at * 2 + 1]!;
        lookup.ended[place] = ended[at]!;
      }
      return { lookup, replacedRows };
    },
  };
}

/** One lookup of several, as Code-Point Open comes in a file for each area; the last one given wins. */
export function joinPostcodeLookups(lookups: readonly PostcodeLookup[]): PostcodeLookup {
  const list = createPostcodeList();
  for (const { keys, positions, ended } of lookups) {
    keys.forEach((key, at) =>
      list.add(
        key,
        positions[at * 2]! / PARTS_PER_DEGREE,
        positions[at * 2 + 1]! / PARTS_PER_DEGREE,
        ended[at] === 1,
        1,
      ),
    );
  }
  return list.finish().lookup;
}

function emptyLookup(count: number): PostcodeLookup {
  return {
    keys: new Float64Array(count),
    positions: new Int32Array(count * 2),
    ended: new Uint8Array(count),
  };
}

function countDifferent(sorted: Float64Array): number {
  let count = 0;
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) count++;
  return count;
}

function grow<Column extends { set(values: Column): void }>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
