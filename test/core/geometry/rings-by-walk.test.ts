import { expect, test } from 'vitest';
import { ringsByWalk } from '../../../src/core/geometry/rings-by-walk.ts';
import { fromFirst, numberer } from './numbered.ts';

function ringsOf(walk: string): [string, number][] {
  const { places, numbered, said } = numberer();
  return ringsByWalk(numbered(walk), places).map((ring) => [fromFirst(said(ring.places)), ring.doubledArea]);
}

test('a walk through each place once is one ring', () => {
  expect(ringsOf('4,0 4,4 0,0')).toEqual([['0,0 4,0 4,4', 16]]);
});

test('a vertex used twice makes two rings (Turf pull request 1714: polygonize lost one of them)', () => {
  expect(ringsOf('0,0 4,2 8,0 8,4 4,2 0,4')).toEqual([
    ['4,2 8,0 8,4', 16],
    ['0,0 4,2 0,4', 16],
  ]);
});

test('a way there and back is no ring', () => {
  expect(ringsOf('0,0 4,0 9,9 4,0 4,4')).toEqual([['0,0 4,0 4,4', 16]]);
});
