import { expect, test } from 'vitest';
import { cutDrawing, lineOf } from './a-cut.ts';

test('a part that no line divides goes with the piece whose border is nearest to its middle', () => {
  const { fabric } = cutDrawing(
    'A..AA..A',
    lineOf([
      [3.3, -1],
      [3.3, 2],
    ]),
  );
  const longitudes = fabric.cuts[0]!.pieces.map(({ geometry }) =>
    geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2).map((corner) => (corner as number[])[0]!),
  );
  expect(fabric.cuts[0]!.pieces.map(({ geometry }) => geometry.coordinates.length)).toEqual([2, 2]);
  expect(Math.max(...longitudes[1]!)).toBeLessThan(Math.min(...longitudes[0]!) + 1e-6);
});

test('a place where a line met a border and divided nothing is no corner', () => {
  const { fabric } = cutDrawing(
    'AB',
    lineOf([
      [-1, 0.5],
      [1.5, 0.5],
    ]),
  );
  const corners = (code: number) => fabric.cuts[0]!.pieces[code]!.geometry.coordinates[0]!.length - 1;
  expect([corners(0), corners(1)]).toEqual([4, 4]);
});
