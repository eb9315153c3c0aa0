import { describe, expect, test } from 'vitest';
import type { CutBlock } from '../../../src/core/fabric/cuts.ts';
import { fitOutlines, sideKey } from '../../../src/core/fabric/fit-outlines.ts';
import { layOutPieces } from '../../../src/core/fabric/lay-out-pieces.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { cornerAt } from '../drawing.ts';
import type { Way } from './a-cut.ts';

const ground = weaveFabric(aDataset({ blocks: 'A/B' }));
const piece = (number: number, way: Way) => ({
  number,
  geometry: {
    type: 'Polygon' as const,
    coordinates: [[...way, way[0]!].map(([x, y]) => cornerAt(x, y))],
  },
});

/** A block of a cell, cut upright at a share of its width. */
const halves = (block: string, top: number, x: number): CutBlock => ({
  block,
  pieces: [
    piece(1, [
      [0, top],
      [x, top],
      [x, top + 1],
      [0, top + 1],
    ]),
    piece(2, [
      [x, top],
      [1, top],
      [1, top + 1],
      [x, top + 1],
    ]),
  ],
});

describe('cut blocks fitted into the ground', () => {
  const { cutBlocks } = layOutPieces(ground, [halves('A', 0, 0.25), halves('B', 1, 0.5)]);
  const outlines = fitOutlines(ground, cutBlocks);

  test('have the corners of both on the border between them', () => {
    const shared = ground.arcs.second.findIndex((block) => block >= 0);
    const longitudes = outlines.arcs.get(shared)!.map((place) => outlines.positionOf(place)[0]);
    expect(longitudes.toSorted()).toEqual([0, 0.25, 0.5, 1].map((x) => cornerAt(x, 0)[0]).toSorted());
    expect(outlines.widened.has(shared)).toBe(true);
  });

  test('have those corners in the rings of every piece there', () => {
    const corners = outlines.rings.map((pieces) => pieces.map((polygons) => polygons[0]![0]!.length));
    expect(corners).toEqual([
      [4, 5],
      [5, 4],
    ]);
  });

  test('have lines where two pieces meet, each once', () => {
    expect(outlines.lines).toHaveLength(2);
  });

  test('that do not fit are a mistake, which is said', () => {
    const hollow: CutBlock = { block: 'A', pieces: halves('A', 0, 0.25).pieces.slice(0, 1) };
    expect(() => fitOutlines(ground, layOutPieces(ground, [hollow]).cutBlocks)).toThrow('block A');
  });
});

test('a side has one number whichever way it runs', () => {
  expect(sideKey(3, 900_000)).toBe(sideKey(900_000, 3));
  expect(sideKey(3, 4)).not.toBe(sideKey(4, 4));
});
