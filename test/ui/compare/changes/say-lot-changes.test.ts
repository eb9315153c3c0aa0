import { expect, test } from 'vitest';
import { changeOfLots } from '../../../../src/core/comparison/change-of-lots.ts';
import { weaveFabric } from '../../../../src/core/fabric/weave-fabric.ts';
import type { Scenario } from '../../../../src/core/scenario/scenario.ts';
import { sayGoingOn, sayLotChanges } from '../../../../src/ui/compare/changes/say-lot-changes.ts';
import { aDataset } from '../../../core/a-dataset.ts';
import { aPlanRead } from '../../../core/a-plan-read.ts';
import { aScenario } from '../../../core/a-scenario.ts';

const dataset = aDataset({
  blocks: 'ABC',
  packages: [
    { block: 'A', hours: 4 },
    { block: 'B', hours: 3 },
    { block: 'C', hours: 5 },
  ],
});
const fabric = weaveFabric(dataset);
const named = (name: string, words: ReturnType<typeof aScenario>): Scenario => ({ ...words.scenario, name });
const today = named('Today', aScenario(dataset).withLot('West', 'AB').withLot('East', 'C'));
const said = (to: Scenario, changing = 0, left = 0) => {
  const [one, other] = [today, to].map((scenario) => aPlanRead(dataset, fabric, scenario));
  const counted = (people: number) => ({ people, packages: people, weeklyMinutes: 60 * people });
  return sayLotChanges(one!, other!, changeOfLots(one!, other!), {
    changing: counted(changing),
    left: counted(left),
  });
};

test('what changes is said in blocks, people and hours, with lots that go on under another name', () => {
  const zones = named('Zones', aScenario(dataset).withLot('Left', 'A').withLot('East', 'BC'));
  expect(said(zones, 2, 1)).toEqual([
    'From Today to Zones, 1 block changes lot, with 1 person and 3 h a week.',
    'West goes on as Left.',
    'Against who serves them today, 2 people change provider under Zones, 1 of them to nobody.',
  ]);
});

test('lots that are gone, and that are new, are named', () => {
  const three = named(
    'Three',
    aScenario(dataset).withLot('West', 'A').withLot('Middle', 'B').withLot('East', 'C'),
  );
  expect(said(three)).toContain('New: Middle.');
  const one = named('One', aScenario(dataset).withLot('All', 'ABC'));
  expect(said(one)[1]).toBe('West goes on as All and East goes on as no lot.');
});

test('nothing is said to change where nothing does', () => {
  expect(said({ ...today, name: 'Copy' })).toEqual([
    'No block changes lot from Today to Copy.',
    'Against who serves them today, nobody changes provider under Copy.',
  ]);
});

test('more lots than a sentence holds are counted in it', () => {
  const six = aDataset({ blocks: 'ABCDEF', packages: [...'ABCDEF'].map((block) => ({ block, hours: 2 })) });
  const woven = weaveFabric(six);
  const inLots = (prefix: string) =>
    [...'ABCDEF'].reduce((words, block) => words.withLot(`${prefix} ${block}`, block), aScenario(six))
      .scenario;
  const [from, to] = [inLots('Old'), inLots('New')].map((plan) => aPlanRead(six, woven, plan));
  const none = { people: 0, packages: 0, weeklyMinutes: 0 };
  const change = changeOfLots(from!, to!);
  expect(sayLotChanges(from!, to!, change, { changing: none, left: none })[1]).toBe(
    '6 lots go on under another name, or as no lot.',
  );
  expect(sayGoingOn(from!, to!, change)[5]).toBe('Old F goes on as New F');
});
