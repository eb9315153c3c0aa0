import { expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { openLedger } from '../../../src/core/figures/ledger.ts';
import { settledRead } from '../../../src/core/figures/settled-read.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [
    { block: 'A', hours: 7 },
    { block: 'A', hours: 5 },
    { block: 'A', hours: 4 },
  ],
  providers: [{ name: 'Alder', hours: 9 }],
});
const fabric = weaveFabric(dataset);
const { scenario } = aScenario(dataset).withLot('North', 'A', 'Alder').withSpotHours(7);

test('a settled plan has the best placing, where taking the largest first would not', () => {
  const { allocation, figures, ledger } = settledRead(dataset, fabric, scenario);
  expect([...allocation.placedWith]).toEqual([-1, 0, 0]);
  expect(allocation.proof).toMatchObject({ unmetMinutes: 7 * 60, leastUnmetMinutes: 7 * 60 });
  expect(figures.total.placement).toMatchObject({
    own: { weeklyMinutes: 9 * 60 },
    spot: { weeklyMinutes: 7 * 60 },
    unmet: { packages: 0 },
  });
  expect([...ledger.takers.taker]).toEqual([-1, 0, 0]);
});

test('a demand that is prepared already is not prepared again', () => {
  const { demand } = openLedger(dataset, fabric, scenario);
  expect(settledRead(dataset, fabric, scenario, demand).ledger.demand).toBe(demand);
});
