import { expect, test } from 'vitest';
import { offersOf } from '../../../src/core/allocation/offers.ts';
import { leadAlone } from '../../../src/core/resilience/lead-alone.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'AB',
  providers: ['Alder', 'Birch', 'Cedar', 'Dogwood'].map((name) => ({ name, hours: 100 })),
});

test('the first primary provider stays alone in its lot, with supplementary providers and standbys', () => {
  const plan = aScenario(dataset)
    .withLot('North', 'A', { provider: 'Cedar', role: 'supplementary' }, 'Birch', 'Alder')
    .withLot('South', 'B', 'Alder', 'Birch')
    .withBackUp('Dogwood');
  const offers = offersOf(plan.scenario, dataset);
  const alone = leadAlone(offers);
  expect(alone.seats.map((seats) => seats.map(({ provider }) => provider))).toEqual([[], [2, 1], [0]]);
  expect(alone.standby).toBe(offers.standby);
  expect(alone.capacityMinutes).toBe(offers.capacityMinutes);
});
