import { expect, test } from 'vitest';
import { matchedLots } from '../../../src/core/comparison/matched-lots.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { hatchingOf } from '../../../src/core/scenario/lot-look.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({ blocks: 'ABCD', packages: [...'ABCD'].map((block) => ({ block, hours: 4 })) });
const fabric = weaveFabric(dataset);
const readOf = (scenario: Scenario) => aPlanRead(dataset, fabric, scenario);
const today = aScenario(dataset).withLot('West', 'AB').withLot('East', 'CD').scenario;

test('a lot is drawn as the lot it goes on from, whatever its number', () => {
  const turned = aScenario(dataset).withLot('Right', 'CD').withLot('Left', 'AB').scenario;
  const [first, second] = matchedLots([readOf(today), readOf(turned)]);
  const look = (lots: typeof first, name: string) => {
    const lot = lots!.find((each) => each.name === name)!;
    return [lot.colour, hatchingOf(lot)];
  };
  expect(look(second, 'Right')).toEqual(look(first, 'East'));
  expect(look(second, 'Left')).toEqual(look(first, 'West'));
  expect(second!.map(({ id }) => id)).toEqual([1, 2]);
});

test('a lot that goes on from none has a colour that none beside it has', () => {
  const three = aScenario(dataset).withLot('A', 'A').withLot('B', 'B').withLot('Rest', 'CD').scenario;
  const [, second] = matchedLots([readOf(today), readOf(three)]);
  expect(new Set(second!.map(({ colour }) => colour)).size).toBe(3);
});

test('the first plan stays as it is, and no plan has no lots', () => {
  expect(matchedLots([readOf(today)])).toEqual([today.lots]);
  expect(matchedLots([])).toEqual([]);
});
