import { expect, test } from 'vitest';
import { findFaces } from '../../../src/core/geometry/find-faces.ts';
import { planeGraph } from '../../../src/core/geometry/plane-graph.ts';
import { shapeSides } from '../../../src/core/geometry/shape-sides.ts';
import { numberer } from './numbered.ts';

/** The faces' areas, smallest first, and the areas left and right of each line. */
function facesOf(rings: readonly string[], lines: readonly string[]) {
  const { places, numbered } = numberer();
  const shape = rings.map((ring, at) => ({ places: numbered(ring), part: 0, isHole: at > 0 }));
  const pairs = lines.map((line) => numbered(line) as [number, number]);
  const { from, to, borderCount } = shapeSides(shape, pairs, places);
  const faces = findFaces(planeGraph(places, from, to), places, borderCount);
  const areaOf = (way: number) => faces.doubledAreas[faces.leftOf[way]!]! / 2;
  return {
    areas: [...faces.doubledAreas].map((doubled) => doubled / 2).toSorted((a, b) => a - b),
    beside: pairs.map((_, at) => [areaOf((borderCount + at) * 2), areaOf((borderCount + at) * 2 + 1)]),
  };
}

const SQUARE = '0,0 10,0 10,10 0,10';

test('a line from side to side makes two faces', () => {
  expect(facesOf(['0,0 5,0 10,0 10,10 5,10 0,10'], ['5,0 5,10'])).toEqual({
    areas: [50, 50],
    beside: [[50, 50]],
  });
});

test('a line with a loose end has one face on both sides', () => {
  expect(facesOf([SQUARE], ['0,0 5,5'])).toEqual({ areas: [100], beside: [[100, 100]] });
});

test('a closed line inside is a face, and a hole in the face around it (Turf issue 2403)', () => {
  const { areas, beside } = facesOf([SQUARE], ['2,2 4,2', '4,2 4,4', '4,4 2,2']);
  expect(areas).toEqual([2, 98]);
  expect(beside).toEqual([
    [2, 98],
    [2, 98],
    [2, 98],
  ]);
});

test('a hole of the shape is no face, whatever lines lie around it', () => {
  const around = ['1,1 9,1', '9,1 9,9', '9,9 1,9', '1,9 1,1'];
  expect(facesOf([SQUARE, '4,4 4,6 6,6 6,4'], around).areas).toEqual([36, 60]);
});
