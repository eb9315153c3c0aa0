import type { CompressedRows } from '../fabric/fabric.ts';

/**
 * People who are in the very same sets, as one atom: whatever is said of the sets, nothing tells these people
 * apart. Every set is a sum of whole atoms. People who are in no set are in no atom.
 */
export interface Atoms {
  readonly count: number;
  /** By person: the atom, or -1. */
  readonly ofPerson: Int32Array;
  /** By atom: the sets it is in, in rising order. */
  readonly setsOfAtom: CompressedRows;
  /** By set: the atoms in it, in rising order. */
  readonly atomsOfSet: CompressedRows;
}

/** The atoms of some sets, by splitting everybody by one set after another; work in proportion to the sets' sizes. */
export function atomsOf(people: number, sets: readonly Int32Array[]): Atoms {
  const ofPerson = splitBySets(people, sets);
  const count = numberInOrder(ofPerson);
  const setsOf: number[][] = Array.from({ length: count }, () => []);
  const atomsIn = sets.map((set, number) => {
    const atoms: number[] = [];
    for (const person of set) {
      const atom = ofPerson[person]!;
      if (setsOf[atom]!.at(-1) === number) continue;
      setsOf[atom]!.push(number);
      atoms.push(atom);
    }
    return atoms.toSorted((one, other) => one - other);
  });
  return { count, ofPerson, setsOfAtom: compress(setsOf), atomsOfSet: compress(atomsIn) };
}

/** By person: a number that two people share if they are in the same sets; -1 for those in none. */
function splitBySets(people: number, sets: readonly Int32Array[]): Int32Array {
  const part = new Int32Array(people).fill(-1);
  let next = 0;
  for (const set of sets) {
    const splitOff = new Map<number, number>();
    for (const person of set) {
      const before = part[person]!;
      const known = splitOff.get(before);
      if (known === undefined) splitOff.set(before, next);
      part[person] = known ?? next++;
    }
  }
  return part;
}

/** Renumbers in place from 0, in the order of the people; gives how many numbers there are. */
function numberInOrder(ofPerson: Int32Array): number {
  const numbers = new Map<number, number>();
  ofPerson.forEach((part, person) => {
    if (part === -1) return;
    if (!numbers.has(part)) numbers.set(part, numbers.size);
    ofPerson[person] = numbers.get(part)!;
  });
  return numbers.size;
}

function compress(rows: readonly (readonly number[])[]): CompressedRows {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, at) => (offsets[at + 1] = offsets[at]! + row.length));
  const targets = new Uint32Array(offsets.at(-1)!);
  rows.forEach((row, at) => targets.set(row, offsets[at]!));
  return { offsets, targets };
}
