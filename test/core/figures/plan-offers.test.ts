import { expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { openLedger } from '../../../src/core/figures/ledger.ts';
import { planOffers } from '../../../src/core/figures/plan-offers.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: Array.from({ length: 12 }, (_, at) => ({ block: at < 6 ? 'A' : 'B', hours: 7 })),
  providers: [
    { name: 'Alder', hours: 60 },
    { name: 'Birch', hours: 30 },
  ],
});
const fabric = weaveFabric(dataset);
const plan = aScenario(dataset).withLot('North', 'AB', 'Alder', 'Birch');
const { placing } = USUAL_ASSUMPTIONS;

test('a provider that is switched off takes nothing, and the others what they can', () => {
  const ledger = openLedger(dataset, fabric, plan.scenario);
  const offers = planOffers(ledger, plan.scenario, new Set(['Alder' as ProviderId]));
  expect([...offers.capacityMinutes]).toEqual([0, 30 * 60]);
  expect([...offers.isOff]).toEqual([1, 0]);
});

test('travel takes hours from what a provider can deliver only where it is said to count', () => {
  const counts = plan.withAssumptions({ placing: { ...placing, travelCounts: true } }).scenario;
  const [without, within] = [plan.scenario, counts].map(
    (scenario) => planOffers(openLedger(dataset, fabric, scenario), scenario).capacityMinutes,
  );
  expect([...without!]).toEqual([60 * 60, 30 * 60]);
  expect(within!.every((minutes, at) => minutes > 0 && minutes < without![at]!)).toBe(true);
});
