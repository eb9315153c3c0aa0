import type { BlockFeature } from '../dataset/dataset.ts';
import { ringsByPolygon } from '../geometry/bounds-of.ts';

/**
 * The blocks' corners and the sides between them, each kept once however many blocks have it.
 * Corners of different blocks are one corner where their numbers are the very same.
 */
export interface BlockEdges {
  /** Degrees. Corners are numbered in the order first met. */
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  /** Corner numbers of every ring laid end to end, the first not repeated. */
  readonly corners: Int32Array;
  /** Ring r has the corners `ringStarts[r] .. ringStarts[r + 1]`. */
  readonly ringStarts: Int32Array;
  readonly blockOfRing: Int32Array;
  /** Sides that do not have one block on each side; the rest are shared borders. */
  readonly loose: LooseEdges;
}

/** Walked from `from` to `to`, `block` is on the left. */
export interface LooseEdges {
  readonly from: number[];
  readonly to: number[];
  readonly block: number[];
  /** 1, or more where several blocks have the side and all lie on its left. */
  readonly weight: number[];
}

/** Finds the corners and the loose sides of blocks. */
export function listBlockEdges(blocks: readonly BlockFeature[]): BlockEdges {
  const rings: { ring: number[][]; block: number; isHole: boolean }[] = [];
  let total = 0;
  blocks.forEach((block, at) => {
    for (const polygon of ringsByPolygon(block.geometry)) {
      polygon.forEach((ring, place) => {
        rings.push({ ring, block: at, isHole: place > 0 });
        total += ring.length - 1;
      });
    }
  });
  const number = cornerNumberer(total);
  const corners = new Int32Array(total);
  const ringStarts = new Int32Array(rings.length + 1);
  let next = 0;
  rings.forEach(({ ring }, at) => {
    for (let corner = 0; corner + 1 < ring.length; corner++)
      corners[next++] = number.of(ring[corner]![0]!, ring[corner]![1]!);
    ringStarts[at + 1] = next;
  });
  const sides = sideTable(total);
  rings.forEach(({ ring, block, isHole }, at) => {
    const isLeft = runsAnticlockwise(ring) !== isHole;
    const [start, end] = [ringStarts[at]!, ringStarts[at + 1]!];
    for (let corner = start; corner < end; corner++) {
      const other = corners[corner + 1 === end ? start : corner + 1]!;
      if (isLeft) sides.add(corners[corner]!, other, block);
      else sides.add(other, corners[corner]!, block);
    }
  });
  return {
    longitudes: number.longitudes.subarray(0, number.count()),
    latitudes: number.latitudes.subarray(0, number.count()),
    corners,
    ringStarts,
    blockOfRing: Int32Array.from(rings, ({ block }) => block),
    loose: sides.loose(),
  };
}

function runsAnticlockwise(ring: readonly (readonly number[])[]): boolean {
  let doubled = 0;
  const [originX, originY] = ring[0] as [number, number];
  for (let at = 1; at < ring.length; at++) {
    const [x0, y0] = ring[at - 1] as [number, number];
    const [x1, y1] = ring[at] as [number, number];
    doubled += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY);
  }
  return doubled > 0;
}

/** A table as large as the next power of two above twice the entries, -1 where it is empty. */
function emptySlots(entries: number): Int32Array {
  return new Int32Array(2 ** Math.ceil(Math.log2(Math.max(8, entries * 2)))).fill(-1);
}

/** Numbers places in the order first met. Open addressing: a Map of strings takes ten times as long. */
function cornerNumberer(most: number) {
  const longitudes = new Float64Array(most);
  const latitudes = new Float64Array(most);
  const slots = emptySlots(most);
  let count = 0;
  return {
    longitudes,
    latitudes,
    count: () => count,
    of: (lng: number, lat: number): number => {
      let slot = hash(Math.round(lng * 1e7), Math.round(lat * 1e7)) & (slots.length - 1);
      for (;;) {
        const found = slots[slot]!;
        if (found < 0) {
          slots[slot] = count;
          longitudes[count] = lng;
          latitudes[count] = lat;
          return count++;
        }
        if (longitudes[found] === lng && latitudes[found] === lat) return found;
        slot = (slot + 1) & (slots.length - 1);
      }
    },
  };
}

/** Counts how often each side is walked each way: a border between two blocks comes out even. */
function sideTable(most: number) {
  const slots = emptySlots(most);
  const low = new Int32Array(most);
  const high = new Int32Array(most);
  const balance = new Int16Array(most);
  const block = new Int32Array(most);
  let count = 0;
  return {
    add: (from: number, to: number, owner: number): void => {
      if (from === to) return;
      const [a, b] = from < to ? [from, to] : [to, from];
      const way = from < to ? 1 : -1;
      let slot = hash(a, b) & (slots.length - 1);
      while (slots[slot]! >= 0) {
        const found = slots[slot]!;
        if (low[found] === a && high[found] === b) {
          balance[found]! += way;
          // The owner kept is one that lies on the side which has too many.
          if (balance[found] === way) block[found] = owner;
          return;
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = count;
      low[count] = a;
      high[count] = b;
      balance[count] = way;
      block[count++] = owner;
    },
    loose: (): LooseEdges => {
      const loose: LooseEdges = { from: [], to: [], block: [], weight: [] };
      for (let side = 0; side < count; side++) {
        const left = balance[side]!;
        if (left === 0) continue;
        loose.from.push(left > 0 ? low[side]! : high[side]!);
        loose.to.push(left > 0 ? high[side]! : low[side]!);
        loose.block.push(block[side]!);
        loose.weight.push(Math.abs(left));
      }
      return loose;
    },
  };
}

function hash(a: number, b: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
