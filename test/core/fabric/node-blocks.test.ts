import { expect, test } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { nodeBlocks } from '../../../src/core/fabric/node-blocks.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { areaOf, lineOf } from './a-cut.ts';

const fabric = weaveFabric(aDataset({ blocks: 'AB', wobble: 0.2 }));
const both = [0, 1] as BlockIndex[];
const enough = () => ({ steps: 1e5 });

test('two blocks have the very same place where a line crosses the border between them', () => {
  const noded = nodeBlocks(
    fabric,
    both,
    lineOf([
      [0.5, 0.5],
      [1.5, 0.5],
    ]),
    enough(),
  )!;
  const [a, b] = noded.ringsOf.map((rings) => new Set(rings.flatMap(({ places }) => places)));
  const fresh = [...a!].filter((place) => !noded.isCorner(place));
  expect(fresh).toHaveLength(1);
  expect(b!.has(fresh[0]!)).toBe(true);
  expect(noded.way).toContain(fresh[0]);
  expect(noded.isOnOutline(fresh[0]!)).toBe(true);
});

test('rings go round their blocks, each corner once, and an area comes back to its start', () => {
  const area = areaOf([
    [0.3, 0.4],
    [0.6, 0.4],
    [0.6, 0.6],
  ]);
  const noded = nodeBlocks(fabric, both, area, enough())!;
  expect(noded.ringsOf.map((rings) => rings.map(({ places }) => places.length))).toEqual([[4], [4]]);
  expect(noded.way[0]).toBe(noded.way.at(-1));
  expect(noded.way).toHaveLength(4);
});

test('corners come back to the last digit, also where they have more than the grid', () => {
  const lng = 0.123_456_789_012_3;
  const ring = [
    [0, 0],
    [lng, 0],
    [lng, 1],
    [0, 1],
    [0, 0],
  ];
  const dataset = aDataset({ blocks: 'A' });
  const geometry = { type: 'Polygon' as const, coordinates: [ring] };
  const finer = weaveFabric({ ...dataset, blocks: [{ code: 'A', name: 'A', geometry }] });
  const noded = nodeBlocks(
    finer,
    [0 as BlockIndex],
    {
      line: [
        [-1, 0.5],
        [1, 0.5],
      ],
      closed: false,
    },
    enough(),
  )!;
  const positions = noded.ringsOf[0]![0]!.places.map(noded.positionOf);
  expect(positions).toContainEqual([lng, 1]);
  expect(positions).toContainEqual([0.1234568, 0.5]);
});

test('more work than is left is not done', () => {
  expect(
    nodeBlocks(
      fabric,
      both,
      lineOf([
        [0.5, 0.5],
        [1.5, 0.5],
      ]),
      { steps: 3 },
    ),
  ).toBeNull();
});
