import { expect, test } from 'vitest';
import { spareOffers } from '../../../src/core/resilience/spare-offers.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlacedPlan } from './a-placed-plan.ts';

test('what is spare is the room left in providers and seats; who fails has none and is asked nowhere', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: [
      { block: 'A', hours: 6, provider: 'Alder' },
      { block: 'B', hours: 5, provider: 'Birch' },
    ],
    providers: [
      { name: 'Alder', hours: 20 },
      { name: 'Birch', hours: 9 },
      { name: 'Cedar', hours: 7 },
    ],
  });
  const { scenario } = aScenario(dataset)
    .withLot('North', 'A', 'Alder', 'Birch')
    .withLot('South', 'B', 'Birch')
    .withBackUp('Cedar', 'Alder');
  const appointments = scenario.appointments.map((seat, at) =>
    at === 0 ? { ...seat, capMinutes: 600 } : seat,
  );
  const plan = aPlacedPlan(dataset, { scenario: { ...scenario, appointments } });
  const spare = spareOffers(plan.offers, plan.demand, plan.takers, [1]);
  expect([...spare.capacityMinutes]).toEqual([14 * 60, 0, 7 * 60]);
  expect(spare.seats.map((seats) => seats.map((seat) => [seat.provider, seat.capMinutes]))).toEqual([
    [],
    [[0, 240]],
    [],
  ]);
  expect(spare.standby[1]).toEqual([2, 0]);
  expect([...spare.isOff]).toEqual([0, 1, 0]);
  expect([...plan.offers.isOff]).toEqual([0, 0, 0]);
  expect(spareOffers(plan.offers, plan.demand, plan.takers, [0]).standby[2]).toEqual([2]);
});
