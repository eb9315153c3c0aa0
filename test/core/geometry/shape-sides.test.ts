import { expect, test } from 'vitest';
import { shapeSides } from '../../../src/core/geometry/shape-sides.ts';
import { numberer } from './numbered.ts';

const SQUARE = '0,0 9,0 9,9 0,9';

function sidesOf(rings: readonly [string, number, boolean][], lines: readonly string[] = []) {
  const { places, numbered, said } = numberer();
  const shape = rings.map(([ring, part, isHole]) => ({ places: numbered(ring), part, isHole }));
  const pairs = lines.map((line) => numbered(line) as [number, number]);
  const { from, to, borderCount, partOf } = shapeSides(shape, pairs, places);
  return { sides: from.map((place, at) => said([place, to[at]!])), borderCount, partOf };
}

test('the shape is left of its own sides, whichever way its rings run', () => {
  const anticlockwise = ['0,0 9,0', '9,0 9,9', '9,9 0,9', '0,9 0,0'];
  expect(sidesOf([[SQUARE, 0, false]]).sides).toEqual(anticlockwise);
  expect(sidesOf([[SQUARE.split(' ').toReversed().join(' '), 0, false]]).sides.toSorted()).toEqual(
    anticlockwise.toSorted(),
  );
});

test('a hole has the shape on its outside', () => {
  const { sides, partOf } = sidesOf([
    [SQUARE, 0, false],
    ['2,2 4,2 4,4', 0, true],
    ['20,0 29,0 29,9', 1, false],
  ]);
  expect(sides.slice(4, 7)).toEqual(['4,2 2,2', '4,4 4,2', '2,2 4,4']);
  expect(partOf).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
});

test('lines are listed once after the borders, and those along a border not at all', () => {
  const { sides, borderCount } = sidesOf([[SQUARE, 0, false]], ['0,0 9,9', '9,9 0,0', '9,0 0,0']);
  expect([borderCount, sides.slice(4)]).toEqual([4, ['9,9 0,0']]);
});

test('an infinitely thin part is no border (polygon-clipping issue 48)', () => {
  const { sides } = sidesOf([['0,0 9,0 9,9 5,9 5,20 5,9 0,9', 0, false]]);
  expect(sides).toEqual(['0,0 9,0', '9,0 9,9', '9,9 5,9', '5,9 0,9', '0,9 0,0']);
});
