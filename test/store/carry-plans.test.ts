import { expect, test } from 'vitest';
import { cutBlocks } from '../../src/core/edits/cut-blocks.ts';
import { isRefusal } from '../../src/core/edits/edited.ts';
import { createBlockFinder } from '../../src/core/fabric/block-finder.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { EMPTY_HISTORY, giveReason, keepPoint, recordEdit } from '../../src/core/scenario/history.ts';
import { carryPlans } from '../../src/store/carry-plans.ts';
import { BEGAN } from '../../src/core/scenario/origin.ts';
import type { Area, OpenScenario } from '../../src/store/planner.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aScenario } from '../core/a-scenario.ts';
import { cornerAt } from '../core/drawing.ts';

const four = aDataset({ blocks: 'ABCD' });
const plan = aScenario(four).withLot('North', 'AB').withLot('South', 'CD').scenario;
const edited = recordEdit(EMPTY_HISTORY, 'Nothing much', plan, plan, 0);
const history = keepPoint(giveReason(edited, 0, 'To see'), 'As it was', plan, 1);
const done: OpenScenario = { scenario: plan, history, origin: BEGAN, archived: false };

const areaOf = (dataset: typeof four): Area => {
  const ground = weaveFabric(dataset);
  return { dataset, ground, fabric: ground, finder: createBlockFinder(ground), key: 'own-1' };
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
  const lotsOf = (scenario: typeof plan) =>
    ['A', 'B', 'D'].map((code) => scenario.assignment[codes.indexOf(code)]);
  expect(lotsOf(carried!.scenario)).toEqual([north, north, south]);
  expect(carried!.history.entries).toEqual([]);
  expect(carried!.history.points.map(({ name, at }) => [name, at])).toEqual([['As it was', 1]]);
  expect(lotsOf(carried!.history.points[0]!.scenario)).toEqual([north, north, south]);
  expect(carried!.history.earlier).toEqual([{ label: 'Nothing much', at: 0, reason: 'To see' }]);
});

test('a cut is not carried to blocks of the same code and another shape', () => {
  const line = [cornerAt(-0.5, 0.5), cornerAt(1.5, 0.5)];
  const cut = cutBlocks(plan, weaveFabric(four), { line, closed: false });
  if (isRefusal(cut)) throw new Error(cut.refused);
  const bent = aDataset({ blocks: 'ABCD', wobble: 0.2 });
  const [carried] = carryPlans(areaOf(four), [{ ...done, scenario: cut }], bent, weaveFabric(bent));
  expect(cut.assignment).toHaveLength(5);
  expect(carried!.scenario).toEqual(plan);
});

test('plans that share no block with the area stay behind', () => {
  const elsewhere = aDataset({ blocks: 'WXYZ' });
  expect(carryPlans(areaOf(four), [done], elsewhere, weaveFabric(elsewhere))).toEqual([]);
});
