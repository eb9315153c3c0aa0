import { expect, test } from 'vitest';
import { blocksOfArcs } from '../../../src/core/fabric/blocks-of-arcs.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';

test('an arc is of the blocks beside it', () => {
  const { arcs } = weaveFabric(aDataset({ blocks: 'AB' }));
  const shared = arcs.second.findIndex((block) => block >= 0);
  expect([...blocksOfArcs(arcs, [shared])].toSorted()).toEqual([0, 1]);
  const outer = arcs.second.findIndex((block, arc) => block < 0 && arcs.first[arc] === 1);
  expect([...blocksOfArcs(arcs, [outer])]).toEqual([1]);
});

test('where blocks lie on each other, an arc is of the third that has it too', () => {
  const dataset = aDataset({ blocks: 'ABC' });
  const [a, b, c] = dataset.blocks;
  const { arcs } = weaveFabric({ ...dataset, blocks: [a!, b!, { ...c!, geometry: b!.geometry }] });
  const shared = arcs.second.findIndex((block, arc) => block === 1 && arcs.first[arc] === 0);
  expect([...blocksOfArcs(arcs, [shared])].toSorted()).toEqual([0, 1, 2]);
});
