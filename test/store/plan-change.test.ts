import { expect, test } from 'vitest';
import { planChange } from '../../src/store/plan-change.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aScenario } from '../core/a-scenario.ts';
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

test('a block that leaves every lot changes lot, and one that was in none and stays so does not', () => {
  const [from, to] = plansCalled(AREA, {
    Today: aScenario(DATASET).withLot('West', 'ABC').withLot('East', 'DE').scenario,
    After: aScenario(DATASET).withLot('West', 'ABC').withLot('East', 'D').scenario,
  });
  const change = planChange(from!, to!);
  expect([...change.groupOf]).toEqual([-1, -1, -1, -1, 0, -1]);
  expect(change.groups).toEqual([{ from: 2, to: 0 }]);
});
