import { expect, test } from 'vitest';
import { createBlockFinder } from '../../src/core/fabric/block-finder.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { EMPTY_HISTORY, recordEdit } from '../../src/core/scenario/history.ts';
import { carryPlans } from '../../src/store/carry-plans.ts';
import type { Area } from '../../src/store/planner.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aScenario } from '../core/a-scenario.ts';

const four = aDataset({ blocks: 'ABCD' });
const plan = aScenario(four).withLot('North', 'AB').withLot('South', 'CD').scenario;
const done = { scenario: plan, history: recordEdit(EMPTY_HISTORY, 'Nothing much', plan, plan, 0) };

const areaOf = (dataset: typeof four): Area => {
  const fabric = weaveFabric(dataset);
  return { dataset, fabric, finder: createBlockFinder(fabric), key: 'own-1' };
};

test('plans over the same blocks are carried with their history', () => {
  const again = aDataset({ blocks: 'ABCD', packages: [{ block: 'A', hours: 2 }] });
  expect(carryPlans(areaOf(four), [done], again, weaveFabric(again))).toEqual([done]);
});

test('plans over some of the blocks are carried by their codes, and start a new history', () => {
  const three = aDataset({ blocks: 'DAB' });
  const [carried] = carryPlans(areaOf(four), [done], three, weaveFabric(three));
  const codes = three.blocks.map((block) => block.code);
  const [north, south] = plan.lots.map((lot) => lot.id);
  const lotOf = (code: string) => carried!.scenario.assignment[codes.indexOf(code)];
  expect([lotOf('A'), lotOf('B'), lotOf('D')]).toEqual([north, north, south]);
  expect(carried!.history).toBe(EMPTY_HISTORY);
});

test('plans that share no block with the area stay behind', () => {
  const elsewhere = aDataset({ blocks: 'WXYZ' });
  expect(carryPlans(areaOf(four), [done], elsewhere, weaveFabric(elsewhere))).toEqual([]);
});
