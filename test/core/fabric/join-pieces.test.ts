import { expect, test } from 'vitest';
import { joinPieces } from '../../../src/core/fabric/join-pieces.ts';
import { shapeOfBlock } from '../../../src/core/fabric/shape-of-block.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { areaOf, blockCalled, cutDrawing, lineOf } from './a-cut.ts';

test('two pieces joined have no corner of the line between them but its ends', () => {
  const { fabric, ground } = cutDrawing(
    'A',
    lineOf([
      [0.3, -1],
      [0.4, 0.5],
      [0.3, 2],
    ]),
  );
  const joined = joinPieces(fabric, [blockCalled(fabric, 'A/1'), blockCalled(fabric, 'A/2')]);
  expect(joined.coordinates[0]).toHaveLength(7);
  expect(polygonArea(joined)).toBeCloseTo(polygonArea(shapeOfBlock(ground, blockCalled(ground, 'A'))), 0);
});

test('a hole that a piece filled is gone, and one that no piece fills stays', () => {
  const hole = areaOf([
    [0.2, 0.2],
    [0.4, 0.2],
    [0.3, 0.4],
  ]);
  const { fabric } = cutDrawing(
    'A',
    hole,
    areaOf([
      [0.6, 0.6],
      [0.8, 0.6],
      [0.7, 0.8],
    ]),
  );
  expect(fabric.codes.toSorted()).toEqual(['A/2', 'A/3', 'A/4']);
  const largest = fabric.areaSquareMetres.indexOf(Math.max(...fabric.areaSquareMetres));
  const other = fabric.codes.findIndex((_, block) => block !== largest);
  expect(shapeOfBlock(fabric, largest as never).coordinates).toHaveLength(3);
  expect(joinPieces(fabric, [largest as never, other as never]).coordinates).toHaveLength(2);
});

test('pieces that meet at a corner only are one shape of two polygons', () => {
  const { fabric } = cutDrawing(
    'A',
    lineOf([
      [0.5, -1],
      [0.5, 2],
    ]),
    lineOf([
      [-1, 0.5],
      [2, 0.5],
    ]),
  );
  const [north, south] = [
    [0.25, 0.25],
    [0.75, 0.75],
  ].map(([x, y]) =>
    fabric.codes.findIndex((_, block) => {
      const [west, low, east, high] = fabric.bounds.subarray(block * 4, block * 4 + 4);
      const [lng, lat] = [-0.2 + x! * 0.01443, 51.5 - y! * 0.009];
      return west! < lng && lng < east! && low! < lat && lat < high!;
    }),
  );
  expect(joinPieces(fabric, [north as never, south as never]).type).toBe('MultiPolygon');
});
