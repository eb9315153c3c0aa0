import { expect, test } from 'vitest';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlacedPlan } from './a-placed-plan.ts';

test('a placed plan can be handed to a worker, and says who takes what', () => {
  const dataset = aDataset({
    blocks: 'A',
    packages: [{ block: 'A', hours: 3 }],
    providers: [{ name: 'Alder', hours: 9 }],
  });
  const plan = aPlacedPlan(dataset, aScenario(dataset).withLot('North', 'A', 'Alder'));
  expect(structuredClone(plan)).toEqual(plan);
  expect([plan.services, [...plan.takers.taker], [...plan.assignment]]).toEqual([['Home care'], [0], [1]]);
});
