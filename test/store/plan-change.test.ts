import { expect, test } from 'vitest';
import { divideBlocks } from '../../src/core/fabric/divide-blocks.ts';
import { areaWithCuts } from '../../src/store/area-with-cuts.ts';
import { planChange } from '../../src/store/plan-change.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aScenario } from '../core/a-scenario.ts';
import { cornerAt } from '../core/drawing.ts';
import { lineOf } from '../core/fabric/a-cut.ts';
import { anArea, plansCalled } from './a-compared-plan.ts';

const DATASET = aDataset({
  blocks: 'ABCDEF',
  packages: [...'ABCDEF'].map((block) => ({ block, hours: 10 })),
});
const AREA = anArea(DATASET);
const TODAY = aScenario(DATASET).withLot('West', 'ABC').withLot('East', 'DEF').scenario;

test('blocks that go from one lot to another together are one group, with what each lot gains and loses', () => {
  const after = aScenario(DATASET).withLot('West', 'ABE').withLot('East', 'CDF').scenario;
  const [from, to] = plansCalled(AREA, { Today: TODAY, After: after });
  const change = planChange(from!, to!);
  expect([...change.groupOf]).toEqual([-1, -1, 0, -1, 1, -1]);
  expect(change.groups).toEqual([
    { from: 1, to: 2 },
    { from: 2, to: 1 },
  ]);
  expect(change.blocks).toBe(2);
  expect([...change.gains]).toEqual([
    [2, 1],
    [1, 1],
  ]);
  expect([...change.losses]).toEqual([
    [1, 1],
    [2, 1],
  ]);
  expect(planChange(from!, to!)).toBe(change);
});

test('where plans have other cuts, the pieces that change stand out, and the block they are of counts once', () => {
  const inHalf = divideBlocks(
    AREA.ground,
    lineOf([
      [-0.5, 0.5],
      [1.01, 0.5],
    ]),
    (block) => block === 0,
  );
  if ('refused' in inHalf) throw new Error(inHalf.refused);
  const { fabric } = areaWithCuts(AREA, inHalf.cuts);
  const assignment = Int16Array.from(fabric.groundOf, (block) => (block < 3 ? 1 : 2));
  assignment[0] = 2;
  const cut = { ...TODAY, cuts: inHalf.cuts, assignment };
  const [from, to] = plansCalled(AREA, { Today: TODAY, Cut: cut });
  const cutting = planChange(from!, to!);
  expect([...cutting.groupOf]).toEqual([0, -1, -1, -1, -1, -1, -1]);
  expect(cutting.blocks).toBe(1);
  // The other way the block is whole: it changes in part.
  const [later, earlier] = plansCalled(AREA, { Cut: cut, Today: TODAY });
  const joining = planChange(later!, earlier!);
  expect([...joining.groupOf]).toEqual([0, -1, -1, -1, -1, -1]);
  expect(joining.groups).toEqual([{ from: 2, to: 1 }]);
});

test('lots that go on under other numbers change nothing', () => {
  const renamed = aScenario(DATASET).withLot('Sunrise', 'DEF').withLot('Sunset', 'ABC').scenario;
  const [from, to] = plansCalled(AREA, { Today: TODAY, Renamed: renamed });
  expect(planChange(from!, to!)).toMatchObject({ blocks: 0, groups: [] });
});

test('a block that two plans cut each in its own way stands out as a whole, and is counted', () => {
  const cutDown = (x: number) => {
    const cut = divideBlocks(
      AREA.ground,
      lineOf([
        [x, -0.5],
        [x, 1.5],
      ]),
      (block) => block === 0,
    );
    if ('refused' in cut) throw new Error(cut.refused);
    const { fabric } = areaWithCuts(AREA, cut.cuts);
    const assignment = Int16Array.from(fabric.groundOf, (block) => (block < 3 ? 1 : 2));
    const isWest = (block: number) => fabric.insidePoints[2 * block]! < cornerAt(x, 0)[0];
    for (const block of [0, 6]) assignment[block] = isWest(block) ? 2 : 1;
    return { ...TODAY, cuts: cut.cuts, assignment };
  };
  const [from, to] = plansCalled(AREA, { One: cutDown(0.45), Other: cutDown(0.55) });
  const change = planChange(from!, to!);
  expect(change.blocks).toBe(1);
  expect([...change.groupOf.keys()].filter((block) => change.groupOf[block]! >= 0)).toEqual([0, 6]);
});

test('a block that leaves every lot changes lot, and one that was in none and stays so does not', () => {
  const [from, to] = plansCalled(AREA, {
    Today: aScenario(DATASET).withLot('West', 'ABC').withLot('East', 'DE').scenario,
    After: aScenario(DATASET).withLot('West', 'ABC').withLot('East', 'D').scenario,
  });
  const change = planChange(from!, to!);
  expect([...change.groupOf]).toEqual([-1, -1, -1, -1, 0, -1]);
  expect(change.groups).toEqual([{ from: 2, to: 0 }]);
});
