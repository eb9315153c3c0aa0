import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { replacePieces } from '../../../src/core/fabric/replace-pieces.ts';
import { blockCalled, cutDrawing, lineOf } from './a-cut.ts';

const shape = (lng: number): Polygon => ({ type: 'Polygon', coordinates: [[[lng, 0]]] });

test('pieces are numbered on from the highest that stands, and cuts are in the order of the ground', () => {
  const { fabric } = cutDrawing(
    'ABC',
    lineOf([
      [-1, 0.4],
      [1.9, 0.4],
    ]),
  );
  expect(fabric.codes).toEqual(['A/1', 'B', 'C', 'A/2']);
  const divided = new Map([
    [blockCalled(fabric, 'C'), [shape(1), shape(2)]],
    [blockCalled(fabric, 'A/1'), [shape(3), shape(4)]],
  ]);
  const division = replacePieces(fabric, { divided, widened: new Map() });
  expect(division.cuts.map(({ block, pieces }) => [block, ...pieces.map(({ number }) => number)])).toEqual([
    ['A', 2, 3, 4],
    ['C', 1, 2],
  ]);
  expect(division.divided.map(({ block, blocks }) => [block, ...blocks])).toEqual([
    [0, 3, 4],
    [2, 2, 5],
  ]);
});

test('a piece with new corners keeps its number, and a block of the ground is not cut by them', () => {
  const { fabric } = cutDrawing(
    'AB',
    lineOf([
      [0.5, -1],
      [0.5, 2],
    ]),
  );
  const widened = new Map([
    [blockCalled(fabric, 'A/2'), shape(7)],
    [1 as BlockIndex, shape(8)],
  ]);
  const { cuts, divided } = replacePieces(fabric, { divided: new Map(), widened });
  expect(divided).toEqual([]);
  expect(cuts).toHaveLength(1);
  expect(cuts[0]!.pieces[0]).toBe(fabric.cuts[0]!.pieces[0]);
  expect(cuts[0]!.pieces[1]).toEqual({ number: 2, geometry: shape(7) });
});
