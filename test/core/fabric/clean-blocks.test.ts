import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { BlockFeature } from '../../../src/core/dataset/dataset.ts';
import { cleanBlocks } from '../../../src/core/fabric/clean-blocks.ts';
import { findNeighbours } from '../../../src/core/fabric/find-neighbours.ts';
import { shareArcs } from '../../../src/core/fabric/share-arcs.ts';
import { ringsByPolygon } from '../../../src/core/geometry/bounds-of.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { createShapeFinder } from '../../../src/core/geometry/shape-finder.ts';
import { aDataset } from '../a-dataset.ts';
import { cornerAt } from '../drawing.ts';
import { seeded } from '../seeded.ts';

const METRE = 1 / 111_195;
const blocksOf = (blocks: string, wobble = 0) => aDataset({ blocks, wobble }).blocks;

/** Moves every corner of every block on its own, by less than `metres`. */
function jittered(blocks: readonly BlockFeature[], metres: number, seed: number): BlockFeature[] {
  const random = seeded(seed);
  return blocks.map((block) => {
    const polygons = ringsByPolygon(block.geometry).map((polygon) =>
      polygon.map((ring) => {
        const moved = ring.slice(0, -1).map(([lng, lat]) => {
          const [turn, far] = [random() * 2 * Math.PI, random() * metres * METRE];
          const round = (degrees: number) => Math.round(degrees * 1e7) / 1e7;
          return [round(lng! + (far * Math.cos(turn)) / 0.62), round(lat! + far * Math.sin(turn))];
        });
        return [...moved, [...moved[0]!]];
      }),
    );
    return { ...block, geometry: { type: 'MultiPolygon', coordinates: polygons } };
  });
}

/** Blocks that meet at a corner alone may meet for a hand's breadth once the corner has been moved. */
const neighboursOf = (blocks: readonly BlockFeature[]) => {
  const { offsets, targets, borderMetres } = findNeighbours(blocks.length, shareArcs(blocks).arcs);
  return blocks.map((_, block) =>
    [...targets.subarray(offsets[block], offsets[block + 1])].filter(
      (_, at) => borderMetres[offsets[block]! + at]! > 2,
    ),
  );
};

const square = (code: string, ...corners: (readonly [number, number])[]): BlockFeature => ({
  code,
  name: code,
  geometry: {
    type: 'Polygon',
    coordinates: [[...corners, corners[0]!].map((corner) => [...corner])],
  } as Polygon,
});
/** A place some metres from a corner of the drawing. */
const off = (x: number, y: number, eastMetres: number, northMetres: number): [number, number] => {
  const [lng, lat] = cornerAt(x, y);
  return [lng + (eastMetres * METRE) / 0.6225, lat + northMetres * METRE];
};

describe('blocks that fit', () => {
  test.each(['AB', 'AAB/ACB/DCB', 'AAA/ABA/AAA', 'A.B/.C.'])(
    '%s come back as the very same objects',
    (drawing) => {
      const blocks = blocksOf(drawing, 0.2);
      const cleaned = cleanBlocks(blocks);
      expect(cleaned.blocks.every((block, at) => block === blocks[at])).toBe(true);
      expect(cleaned).toMatchObject({ changed: [], cornersMoved: 0, cornersAdded: 0, farthestMetres: 0 });
      expect(cleaned.coverage).toEqual({ overlaps: [], overlapOutlines: [], gaps: [], isMeasured: true });
    },
  );
});

describe('Hazard 18: blocks that do not quite meet', () => {
  test('a corner less than a metre from a neighbour’s goes onto it, and the border is shared', () => {
    const [a] = blocksOf('AB');
    const b = square('B', off(1, 0, 0.4, 0.3), off(1, 1, -0.2, 0.5), cornerAt(2, 1), cornerAt(2, 0));
    expect(neighboursOf([a!, b])).toEqual([[], []]);
    const cleaned = cleanBlocks([a!, b]);
    expect(neighboursOf(cleaned.blocks)).toEqual([[1], [0]]);
    expect(cleaned.blocks[0]).toBe(a);
    expect(cleaned).toMatchObject({ changed: [1], cornersMoved: 2 });
    expect(cleaned.farthestMetres).toBeCloseTo(0.54, 1);
  });

  test('a corner in the middle of a neighbour’s side is put into that side', () => {
    const c = square('C', cornerAt(1, 0), cornerAt(1, 1), cornerAt(2, 1), cornerAt(2, 0));
    const tall = square('A', cornerAt(0, 0), cornerAt(0, 2), off(1, 2, 0, 0), cornerAt(1, 0));
    const d = square('D', cornerAt(1, 1), cornerAt(1, 2), cornerAt(2, 2), cornerAt(2, 1));
    const cleaned = cleanBlocks([tall, c, d]);
    expect(neighboursOf(cleaned.blocks)).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
    expect(cleaned).toMatchObject({ changed: [0], cornersAdded: 1 });
    expect(cleaned.coverage.gaps).toEqual([]);
  });

  test('corners farther apart than the tolerance stay where they are', () => {
    const [a] = blocksOf('AB');
    const b = square('B', off(1, 0, 3, 0), off(1, 1, 3, 0), cornerAt(2, 1), cornerAt(2, 0));
    expect(cleanBlocks([a!, b]).changed).toEqual([]);
    expect(neighboursOf(cleanBlocks([a!, b], 5).blocks)).toEqual([[1], [0]]);
  });

  test('a block thinner than the tolerance is not lost', () => {
    const [a] = blocksOf('A');
    const thin = square('B', off(1, 0, 0, 0), off(1, 1, 0, 0), off(1, 1, 0.3, 0), off(1, 0, 0.3, 0));
    expect(polygonArea(cleanBlocks([a!, thin]).blocks[1]!.geometry)).toBeGreaterThan(100);
  });
});

describe('any map drawn anew by a shaky hand', () => {
  const drawing = fc
    .array(fc.string({ unit: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), minLength: 5, maxLength: 5 }), {
      minLength: 5,
      maxLength: 5,
    })
    .map((rows) => rows.join('/'));

  test('fits together again: the same neighbours, areas and packages, without gaps', () => {
    fc.assert(
      fc.property(drawing, fc.nat(), (text, seed) => {
        const { blocks } = aDataset({ blocks: text, wobble: 0.15 });
        const cleaned = cleanBlocks(jittered(blocks, 0.33, seed));
        expect(neighboursOf(cleaned.blocks)).toEqual(neighboursOf(blocks));
        expect(cleaned.coverage.gaps).toEqual([]);
        expect(cleaned.coverage.overlaps).toEqual([]);
        cleaned.blocks.forEach((block, at) => {
          const sides = ringsByPolygon(block.geometry).flat(2).length;
          const difference = polygonArea(block.geometry) - polygonArea(blocks[at]!.geometry);
          expect(Math.abs(difference)).toBeLessThan(sides * 1300);
        });
        const random = seeded(seed);
        const before = createShapeFinder(blocks.map((block) => block.geometry));
        const after = createShapeFinder(cleaned.blocks.map((block) => block.geometry));
        for (let place = 0; place < 40; place++) {
          const [x, y] = [Math.floor(random() * 5) + 0.5, Math.floor(random() * 5) + 0.5];
          expect(after.at(...cornerAt(x, y))).toBe(before.at(...cornerAt(x, y)));
          expect(after.at(...cornerAt(random() * 4 + 0.5, random() * 4 + 0.5))).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60, seed: 18 },
    );
  });

  test('comes out the same each time, and cleaning twice changes nothing more', () => {
    const shaky = jittered(blocksOf('AABBC/ADDBC/EEDFF', 0.15), 0.33, 5);
    const once = cleanBlocks(shaky).blocks;
    expect(cleanBlocks(shaky).blocks).toEqual(once);
    expect(cleanBlocks(once).changed).toEqual([]);
  });
});

describe('speed', () => {
  test('36,000 blocks of 50 corners that fit are looked over in a few seconds', () => {
    const blocks = aTiling(190, 12);
    const start = performance.now();
    const cleaned = cleanBlocks(blocks);
    const milliseconds = performance.now() - start;
    console.info(`${blocks.length} blocks cleaned in ${Math.round(milliseconds)} ms`);
    expect(cleaned.changed).toEqual([]);
    expect(cleaned.coverage).toMatchObject({ overlaps: [], gaps: [], isMeasured: true });
    expect(milliseconds).toBeLessThan(8000);
  });
});

/** Bent squares with `perSide` corners a side. */
function aTiling(size: number, perSide: number): BlockFeature[] {
  const place = (x: number, y: number): [number, number] => [
    Math.round((-3 + x * 0.01 + 0.001 * Math.sin(3 * y + 2 * x)) * 1e6) / 1e6,
    Math.round((51 + y * 0.007 + 0.0007 * Math.sin(2 * x + 3 * y)) * 1e6) / 1e6,
  ];
  const side = (x0: number, y0: number, x1: number, y1: number) =>
    Array.from({ length: perSide }, (_, at) => {
      const left = perSide - at;
      return place((x0 * left + x1 * at) / perSide, (y0 * left + y1 * at) / perSide);
    });
  return Array.from({ length: size * size }, (_, at) => {
    const [x, y] = [at % size, Math.floor(at / size)];
    const around = [
      side(x, y, x + 1, y),
      side(x + 1, y, x + 1, y + 1),
      side(x + 1, y + 1, x, y + 1),
      side(x, y + 1, x, y),
    ];
    return square(`${x} ${y}`, ...around.flat());
  });
}
