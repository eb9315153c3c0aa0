import { expect, test } from 'vitest';
import type { CutBlock } from '../../../src/core/fabric/cuts.ts';
import { layOutPieces } from '../../../src/core/fabric/lay-out-pieces.ts';
import { patchBlocks, patchList, patchPlaces } from '../../../src/core/fabric/patch-blocks.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';

const geometry = { type: 'Polygon' as const, coordinates: [] };
const cut: CutBlock = { block: 'B', pieces: [1, 2, 3].map((number) => ({ number, geometry })) };
const layout = layOutPieces(weaveFabric(aDataset({ blocks: 'ABC' })), [cut]);

test('pieces are put where their numbers are, and columns of the ground are left as they were', () => {
  const ground = Int32Array.of(10, 20, 30);
  expect(patchBlocks(ground, layout, (_, at) => 21 + at)).toEqual(Int32Array.of(10, 21, 30, 22, 23));
  expect([...ground]).toEqual([10, 20, 30]);
  expect(patchPlaces(new Float64Array(6), layout, 2, (_, at) => [at, 0.5])).toEqual(
    Float64Array.of(0, 0, 0, 0.5, 0, 0, 1, 0.5, 2, 0.5),
  );
  expect(patchList(['a', 'b', 'c'], layout, ({ cut: { block } }, at) => `${block}${at}`)).toEqual([
    'a',
    'B0',
    'c',
    'B1',
    'B2',
  ]);
});
