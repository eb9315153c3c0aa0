import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blockAt,
  blocksAlong,
  candidates,
  createBlockFinder,
} from '../../../src/core/fabric/block-finder.ts';
import { NO_BLOCK } from '../../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { worldX, worldY } from '../../../src/core/geometry/world.ts';
import { aDataset, lettersOf } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';
import { CELL, cornerAt } from '../drawing.ts';
import { seeded } from '../seeded.ts';

/** A cell's width in world units. */
const WIDTH = CELL.lng / 360;

const dataset = aDataset({ blocks: 'AAAA / ABBC / AAAA' });
const finder = createBlockFinder(weaveFabric(dataset));
const along = (from: [number, number], to: [number, number], cells: number) =>
  lettersOf(dataset, blocksAlong(finder, cornerAt(...from), cornerAt(...to), cells * WIDTH));

describe('the block at a place', () => {
  const letterAt = (x: number, y: number) => dataset.blocks[blockAt(finder, cornerAt(x, y))]?.code ?? 'none';

  test('is the one that holds it, and a hole is not of the block around it', () => {
    expect([letterAt(0.5, 1.5), letterAt(1.5, 1.5), letterAt(3.5, 1.5)]).toEqual(['A', 'B', 'C']);
  });

  test('is none outside the area', () => expect(letterAt(4.5, 1.5)).toBe('none'));

  test('is the one Turf finds, for any ground and place', () => {
    const { dataset: random, fabric } = aRandomArea(5, {
      columns: 9,
      rows: 9,
      packages: 1,
      providers: 1,
      lots: 1,
    });
    const randomFinder = createBlockFinder(fabric);
    const next = seeded(6);
    for (let place = 0; place < 500; place++) {
      const at = cornerAt(next() * 10 - 0.5, next() * 10 - 0.5);
      const expected = random.blocks.findIndex((block) => booleanPointInPolygon(at, block.geometry));
      expect(blockAt(randomFinder, at)).toBe(expected);
    }
  });
});

describe('the blocks a round brush touches', () => {
  test('are the one under it for a brush of no size', () => {
    expect(along([1.5, 1.5], [1.5, 1.5], 0)).toBe('B');
    expect(along([5, 5], [5, 5], 0)).toBe('');
  });

  test('are those its disc reaches, and no more', () => {
    expect(along([2.5, 1.5], [2.5, 1.5], 0.4)).toBe('B');
    expect(along([2.5, 1.5], [2.5, 1.5], 0.6)).toBe('ABC');
    expect(along([4.5, 1.5], [4.5, 1.5], 0.4)).toBe('');
    expect(along([4.5, 1.5], [4.5, 1.5], 0.6)).toBe('C');
  });

  test('are all those on the way, also when the hand jumps right across', () => {
    expect(along([-1, 1.5], [5, 1.5], 0)).toBe('ABC');
    expect(along([-1, 0.5], [5, 0.5], 0.1)).toBe('A');
  });

  test('include a block that the brush lies wholly inside', () => {
    expect(along([0.4, 0.4], [0.6, 0.6], 0.01)).toBe('A');
  });

  test('of a fast stroke are those of 500 discs laid along it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0.01, max: 1.2, noNaN: true }), (seed, cells) => {
        const { drawing, cellBoxes } = randomGrid(seed, 12);
        const grid = createBlockFinder(weaveFabric(aDataset({ blocks: drawing })));
        const next = seeded(seed + 1);
        const [from, to] = [
          cornerAt(next() * 14 - 1, next() * 14 - 1),
          cornerAt(next() * 14 - 1, next() * 14 - 1),
        ];
        const discs = (reach: number) => underDiscs(cellBoxes, from, to, reach);
        const reach = cells * WIDTH;
        const gap = Math.hypot(worldX(to[0]) - worldX(from[0]), worldY(to[1]) - worldY(from[1])) / 499;
        const stroke = blocksAlong(grid, from, to, reach);
        expect(stroke).toEqual(expect.arrayContaining(discs(reach)));
        expect(discs(reach + gap / 2)).toEqual(expect.arrayContaining(stroke));
        expect(stroke).toEqual(stroke.toSorted((a, b) => a - b));
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});

describe('the blocks near a box', () => {
  test('are none of an area without blocks', () => {
    const empty = createBlockFinder(weaveFabric({ ...dataset, blocks: [] }));
    expect(candidates(empty, 0, 0, 1, 1)).toEqual([]);
    expect(blockAt(empty, [0, 51])).toBe(NO_BLOCK);
    expect(blocksAlong(empty, [0, 51], [1, 52], 1)).toEqual([]);
  });

  test('are all of them for the whole world', () =>
    expect(candidates(finder, 0, 0, 1, 1)).toEqual([0, 1, 2]));
});

/** A grid of straight cells, each of one of 40 blocks at random; and every cell's box in world units. */
function randomGrid(seed: number, size: number) {
  const random = seeded(seed);
  const letters = Array.from({ length: 40 }, (_, at) => String.fromCodePoint(0x41 + at));
  const rows = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => letters[Math.floor(random() * letters.length)]!),
  );
  const present = letters.filter((letter) => rows.flat().includes(letter)).toSorted();
  const cellBoxes = rows.flatMap((row, y) =>
    row.map((letter, x) => {
      const [[west, north], [east, south]] = [cornerAt(x, y), cornerAt(x + 1, y + 1)];
      const box = [worldX(west), worldY(north), worldX(east), worldY(south)] as const;
      return { block: present.indexOf(letter), box };
    }),
  );
  return { drawing: rows.map((row) => row.join('')).join('\n'), cellBoxes };
}

/** Blocks with a cell that any of 500 discs meets: the nearest place of a box to a disc's middle is plain. */
function underDiscs(
  cells: ReturnType<typeof randomGrid>['cellBoxes'],
  from: [number, number],
  to: [number, number],
  reach: number,
): number[] {
  const met = new Set<number>();
  for (let disc = 0; disc < 500; disc++) {
    const part = disc / 499;
    const x = worldX(from[0]) * (1 - part) + worldX(to[0]) * part;
    const y = worldY(from[1]) * (1 - part) + worldY(to[1]) * part;
    for (const { block, box } of cells) {
      const [nearX, nearY] = [clamp(x, box[0], box[2]), clamp(y, box[1], box[3])];
      if (Math.hypot(nearX - x, nearY - y) <= reach) met.add(block);
    }
  }
  return [...met];
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
