import { expect, test } from 'vitest';
import { planeGraph } from '../../../src/core/geometry/plane-graph.ts';
import { fromFirst, numberer } from './numbered.ts';

/** Walks round sides given as pairs of places. */
function walksAround(sides: readonly string[], isWall: (side: number) => boolean = () => true): string[] {
  const { places, numbered, said } = numberer();
  const ends = sides.map(numbered);
  const graph = planeGraph(
    places,
    ends.map(([from]) => from!),
    ends.map(([, to]) => to!),
  );
  return graph
    .walks(isWall)
    .map((walk) => fromFirst(said(walk.map((way) => graph.startOf[way]!))))
    .toSorted();
}

test('a triangle is walked round inside, anticlockwise, and outside', () => {
  expect(walksAround(['0,0 4,0', '4,0 0,4', '0,4 0,0'])).toEqual(['0,0 0,4 4,0', '0,0 4,0 0,4']);
});

test('where many sides meet, each walk keeps to its own wedge', () => {
  const bowTie = ['0,0 4,2', '4,2 0,4', '0,4 0,0', '4,2 8,0', '8,0 8,4', '8,4 4,2'];
  expect(walksAround(bowTie)).toEqual(['0,0 0,4 4,2 8,4 8,0 4,2', '0,0 4,2 0,4', '4,2 8,0 8,4']);
});

test('a loose end is walked there and back', () => {
  expect(walksAround(['0,0 4,0', '4,0 0,4', '0,4 0,0', '0,0 1,1'])).toEqual([
    '0,0 0,4 4,0',
    '0,0 4,0 0,4 0,0 1,1',
  ]);
});

test('sides that are no walls are walked across', () => {
  const square = ['0,0 4,0', '4,0 4,4', '4,4 0,4', '0,4 0,0', '0,0 4,4'];
  expect(walksAround(square, (side) => side !== 4)).toEqual(['0,0 0,4 4,4 4,0', '0,0 4,0 4,4 0,4']);
});
