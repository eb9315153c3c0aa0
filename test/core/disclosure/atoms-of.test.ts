import { describe, expect, test } from 'vitest';
import { atomsOf } from '../../../src/core/disclosure/atoms-of.ts';
import { seeded } from '../seeded.ts';

describe('atoms', () => {
  test('people are in one atom who are in the same sets, and those in none are in no atom', () => {
    const atoms = atomsOf(6, [Int32Array.of(0, 1, 2, 3), Int32Array.of(2, 3, 4)]);
    expect([...atoms.ofPerson]).toEqual([0, 0, 1, 1, 2, -1]);
    expect([...atoms.setsOfAtom.offsets]).toEqual([0, 1, 3, 4]);
    expect([...atoms.setsOfAtom.targets]).toEqual([0, 0, 1, 1]);
    expect([...atoms.atomsOfSet.targets]).toEqual([0, 1, 1, 2]);
  });

  test('every set is a sum of whole atoms', () => {
    const random = seeded(3);
    const people = Array.from({ length: 200 }, (_, person) => person);
    const sets = Array.from({ length: 9 }, () => Int32Array.from(people.filter(() => random() < 0.4)));
    const { ofPerson, atomsOfSet } = atomsOf(200, sets);
    sets.forEach((set, at) => {
      const atoms = new Set(atomsOfSet.targets.subarray(atomsOfSet.offsets[at], atomsOfSet.offsets[at + 1]));
      expect(people.filter((person) => atoms.has(ofPerson[person]!))).toEqual([...set]);
    });
  });
});
