import { describe, expect, test } from 'vitest';
import type { BlockFeature } from '../../../src/core/dataset/dataset.ts';
import { listBlockEdges } from '../../../src/core/fabric/block-edges.ts';
import { measureCoverage } from '../../../src/core/fabric/measure-coverage.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { draw } from '../drawing.ts';

/** Blocks drawn each on a sheet of its own, so that they may lie over each other. */
const sheets = (...drawings: string[]): BlockFeature[] =>
  drawings.flatMap((text) => {
    const { letters, shapeOf } = draw(text);
    return letters.map((code) => ({ code, name: code, geometry: shapeOf(code) }));
  });
const measure = (blocks: readonly BlockFeature[]) => measureCoverage(blocks, listBlockEdges(blocks));
const cell = polygonArea(draw('A').shapeOf('A'));

describe('Hazard 18: gaps and overlaps', () => {
  test('a gap between blocks is measured, and says where it is and between which blocks', () => {
    const { gaps, overlaps } = measure(sheets('AAA/B.C/DDD'));
    expect(overlaps).toEqual([]);
    expect(gaps.map(({ blocks }) => blocks)).toEqual([[0, 1, 2, 3]]);
    expect(gaps[0]!.squareMetres / cell).toBeCloseTo(1, 2);
    expect(gaps[0]!.outline).toEqual({ type: 'Polygon', coordinates: [expect.any(Array)] });
    expect(polygonArea(gaps[0]!.outline)).toBe(gaps[0]!.squareMetres);
  });

  test('a block’s own hole is no gap, nor is a bay', () => {
    expect(measure(sheets('AAAB/A.AB/AAAB')).gaps).toEqual([]);
    expect(measure(sheets('AAB/A.B')).gaps).toEqual([]);
  });

  test('an island in a gap is no part of the gap', () => {
    const { gaps } = measure(sheets('AAABB/A...B/A.C.B/A...B/AAABB'));
    expect(gaps).toHaveLength(1);
    expect(gaps[0]!.squareMetres / cell).toBeCloseTo(8, 1);
  });

  test('overlaps are measured by pairs, with an outline to draw', () => {
    const { overlaps, overlapOutlines, gaps } = measure(sheets('AA.', '.BB'));
    expect(gaps).toEqual([]);
    expect(overlaps.map(({ blocks }) => blocks)).toEqual([[0, 1]]);
    expect(overlaps[0]!.squareMetres / cell).toBeCloseTo(1, 2);
    expect(overlapOutlines.map((outline) => polygonArea(outline) / cell)).toEqual([expect.closeTo(1, 2)]);
  });

  test('a block that is there twice lies over itself', () => {
    const { overlaps } = measure(sheets('AB', 'A.'));
    expect(overlaps.map(({ blocks }) => blocks)).toEqual([[0, 2]]);
  });

  test('a whole map laid over another is found pair by pair, also inside', () => {
    const { overlaps } = measure(sheets('ABC/DEF/GHI', 'XXX/XXX/XXX'));
    expect(overlaps).toHaveLength(9);
  });
});
