import { describe, expect, test } from 'vitest';
import { findNeighbours } from '../../../src/core/fabric/find-neighbours.ts';
import { listBlockEdges } from '../../../src/core/fabric/block-edges.ts';
import { makeHexagons } from '../../../src/core/fabric/make-hexagons.ts';
import { measureCoverage } from '../../../src/core/fabric/measure-coverage.ts';
import { shareArcs } from '../../../src/core/fabric/share-arcs.ts';
import { overlapArea } from '../../../src/core/geometry/overlap-area.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { createShapeFinder } from '../../../src/core/geometry/shape-finder.ts';
import { cornerAt, draw } from '../drawing.ts';
import { seeded } from '../seeded.ts';

const GROUND = 'AAAA/AA.B/CCCB/C.CB';
const shapes = draw(GROUND, 0.2).letters.map((letter) => draw(GROUND, 0.2).shapeOf(letter));

describe('hexagons over zones', () => {
  const { blocks, widthMetres } = makeHexagons({ shapes });

  test('are a few hundred of a round width, coded in reading order', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(150);
    expect(blocks.length).toBeLessThanOrEqual(400);
    expect(widthMetres % 25).toBe(0);
    expect(blocks[0]).toMatchObject({ code: 'HEX-001', name: 'HEX-001' });
    expect(blocks.at(-1)!.code).toBe(`HEX-${blocks.length}`);
  });

  test('cover all of the zones, each of them whole and touching one', () => {
    const covered = shapes.map((shape) =>
      blocks.reduce((sum, block) => sum + overlapArea(block.geometry, shape), 0),
    );
    covered.forEach((area, at) => expect(area / overlapArea(shapes[at]!, shapes[at]!)).toBeCloseTo(1, 5));
    const touches = blocks.map((block) => shapes.some((shape) => overlapArea(block.geometry, shape) > 0));
    expect(touches).not.toContain(false);
    const area = (Math.sqrt(3) / 2) * widthMetres ** 2;
    for (const { geometry } of blocks) expect(polygonArea(geometry) / area).toBeCloseTo(1, 1);
  });

  test('share their borders corner for corner', () => {
    expect(measureCoverage(blocks, listBlockEdges(blocks)).overlaps).toEqual([]);
    const { offsets } = findNeighbours(blocks.length, shareArcs(blocks).arcs);
    const counts = blocks.map((_, block) => offsets[block + 1]! - offsets[block]!);
    expect(Math.max(...counts)).toBe(6);
    expect(counts.filter((count) => count === 6).length).toBeGreaterThan(blocks.length / 2);
  });

  test('are the same each time, and of the width asked for', () => {
    expect(makeHexagons({ shapes })).toEqual({ blocks, widthMetres });
    const wide = makeHexagons({ shapes }, 1000);
    expect(wide.widthMetres).toBe(1000);
    expect(wide.blocks.length).toBeLessThan(blocks.length);
  });

  test('of no width at all are as small as can be drawn at ease', () => {
    expect(makeHexagons({ shapes }, 0.001).blocks.length).toBeLessThan(25_000);
  });
});

describe('hexagons around packages', () => {
  const random = seeded(3);
  const places = Array.from({ length: 300 }, () => cornerAt(random() * 9, random() * 6));
  const { blocks } = makeHexagons({ places });

  test('hold every package, with the hexagons beside it', () => {
    const finder = createShapeFinder(blocks.map((block) => block.geometry));
    const held = places.map(([lng, lat]) => finder.at(lng, lat));
    expect(held).not.toContain(-1);
    const { offsets } = findNeighbours(blocks.length, shareArcs(blocks).arcs);
    for (const block of held) expect(offsets[block + 1]! - offsets[block]!).toBe(6);
  });

  test('are none where there is no package', () => {
    expect(makeHexagons({ places: [] }).blocks).toEqual([]);
    expect(makeHexagons({ places: [[0, 51]] }).blocks).toHaveLength(7);
  });
});
