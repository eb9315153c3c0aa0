/** Sets of numbers, each once, and which of them each of the given sets is. */
export interface DistinctSets {
  readonly distinct: readonly Int32Array[];
  /** By given set: its place in `distinct`. */
  readonly numberOf: Int32Array;
}

/** Finds sets that are the same, in the order they are first met; each set is in rising order. */
export function distinctSets(sets: readonly Int32Array[]): DistinctSets {
  const distinct: Int32Array[] = [];
  const known = new Map<number, number[]>();
  const numberOf = Int32Array.from(sets, (set) => {
    const key = hashOf(set);
    const alike = known.get(key) ?? [];
    const found = alike.find((number) => isSame(distinct[number]!, set));
    if (found !== undefined) return found;
    known.set(key, [...alike, distinct.length]);
    return distinct.push(set) - 1;
  });
  return { distinct, numberOf };
}

/** FNV-1a over whole numbers. */
function hashOf(set: Int32Array): number {
  let hash = 0x811c9dc5;
  for (const each of set) hash = Math.imul(hash ^ each, 0x01000193);
  return hash;
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
