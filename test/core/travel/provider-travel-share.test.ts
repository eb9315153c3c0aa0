import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { openLedger } from '../../../src/core/figures/ledger.ts';
import { planOffers } from '../../../src/core/figures/plan-offers.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { legKilometres } from '../../../src/core/travel/leg-kilometres.ts';
import { providerTravelShare } from '../../../src/core/travel/provider-travel-share.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const COUNT = 24;
const dataset = aDataset({
  blocks: 'AABB',
  packages: Array.from({ length: COUNT }, (_, at) => ({ block: at < 16 ? 'A' : 'B', hours: 7, visits: 14 })),
  providers: ['Alder', 'Birch', 'Cedar', 'Dogwood'].map((name) => ({ name, hours: 100 })),
});
const fabric = weaveFabric(dataset);
const plan = aScenario(dataset)
  .withLot('West', 'A', { provider: 'Alder', share: 3 }, { provider: 'Birch', share: 1 })
  .withLot('East', 'B', 'Cedar')
  .withBackUp('Dogwood', 'Alder').scenario;
const shareIn = (scenario: Scenario) => [
  ...providerTravelShare(openLedger(dataset, fabric, scenario), scenario),
];

/** Minutes for each minute of care: 14 visits of half an hour each, all of it urban. */
function expected(block: number, clients: number): number {
  const leg = legKilometres(fabric.areaSquareMetres[block]! / 1e6, clients) * 1.35 * (5 / 6);
  return ((leg / 15) * 60) / 30;
}

describe('travel that a provider has for each minute of care', () => {
  test('is of its target share of its lot, whoever takes what', () => {
    const [alder, birch, cedar] = shareIn(plan);
    expect(alder).toBeCloseTo(expected(0, 12), 10);
    expect(birch).toBeCloseTo(expected(0, 4), 10);
    expect(cedar).toBeCloseTo(expected(1, 8), 10);
  });

  test('is of one run in each lot for a provider that only stands behind lots', () => {
    const weights = [16, 8].map((clients) => Math.min(1, 6 / clients) * clients);
    const [west, east] = [expected(0, 6), expected(1, 6)];
    expect(shareIn(plan)[3]).toBeCloseTo((weights[0]! * west + weights[1]! * east) / 12, 10);
  });

  test('is nothing without seats, and where there is nobody to see', () => {
    expect(shareIn(aScenario(dataset).withLot('West', '', 'Alder').scenario)).toEqual([0, 0, 0, 0]);
  });

  test('takes hours from what a provider can deliver only where the plan says so', () => {
    const counting = {
      ...plan,
      assumptions: { ...plan.assumptions, placing: { ...USUAL_ASSUMPTIONS.placing, travelCounts: true } },
    };
    const offers = (scenario: Scenario) => planOffers(openLedger(dataset, fabric, scenario), scenario);
    expect([...offers(plan).capacityMinutes]).toEqual([6000, 6000, 6000, 6000]);
    expect(offers(counting).capacityMinutes[0]).toBe(Math.floor(6000 / (1 + expected(0, 12))));
  });
});
