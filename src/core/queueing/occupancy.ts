/** Packages of one size: `load` = packages a week × mean weeks, `size` = the places each takes, whole, above 0. */
export interface LoadClass {
  readonly load: number;
  readonly size: number;
}

/** Weights are made smaller together when their sum passes this, so that none overflows. */
const LARGE = 1e200;

/** What is full how often in a group of places that packages of several sizes share, grown place by place. */
export interface Occupancy {
  /** Adds one place. */
  grow(): void;
  /** By class: the chance that a package of it finds too few places free. */
  blocking(): number[];
}

/**
 * Begins with no place. With q(n) the weight of n places taken, q(n) = (1 ÷ n) · Σ loadₖ · sizeₖ · q(n − sizeₖ),
 * whatever the capacity C, and class k is blocked by the part of q(0 … C) that lies above C − sizeₖ. However long
 * packages stay, only means count. Kaufman 1981; Roberts 1981.
 */
export function growOccupancy(classes: readonly LoadClass[]): Occupancy {
  for (const { load, size } of classes)
    if (!(load >= 0 && Number.isFinite(load) && Number.isInteger(size) && size > 0))
      throw new RangeError(`A class needs a load of 0 or more and a whole size, not ${load} and ${size}.`);
  const longest = classes.reduce((most, { size }) => Math.max(most, size), 1);
  /** The last weights, round and round: q(n) at n % longest. */
  const last = new Float64Array(longest);
  last[0] = 1;
  let capacity = 0;
  let total = 1;

  function grow(): void {
    capacity++;
    let weight = 0;
    for (const { load, size } of classes)
      if (size <= capacity) weight += load * size * last[(capacity - size) % longest]!;
    last[capacity % longest] = weight / capacity;
    total += weight / capacity;
    if (total < LARGE) return;
    for (let place = 0; place < longest; place++) last[place]! /= total;
    total = 1;
  }

  function blocking(): number[] {
    return classes.map(({ size }) => {
      if (size > capacity) return 1;
      let blocked = 0;
      for (let taken = capacity - size + 1; taken <= capacity; taken++) blocked += last[taken % longest]!;
      return blocked / total;
    });
  }

  return { grow, blocking };
}
