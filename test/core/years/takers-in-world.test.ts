import { expect, test } from 'vitest';
import { UNMET } from '../../../src/core/allocation/allocation.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { takersInWorld } from '../../../src/core/years/takers-in-world.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlanOfYears } from './a-plan-of-years.ts';

const dataset = aDataset({
  blocks: 'A',
  packages: [
    { block: 'A', hours: 3 },
    { block: 'A', hours: 5 },
  ],
  providers: [{ name: 'Alder', hours: 100 }],
});
const words = aScenario(dataset).withLot('North', 'A', 'Alder');
const growing = (growthPercent: number) => {
  const demand = { ...USUAL_ASSUMPTIONS.demand, growthPercent };
  return aPlanOfYears(dataset, words.withAssumptions({ demand })).ledger;
};

test('a plan’s own takers are copied, and stay when the ledger is read again', () => {
  const ledger = growing(0);
  const takers = takersInWorld(ledger, ledger.demand);
  ledger.takers.taker.fill(UNMET);
  expect([...takers]).toEqual([0, 0]);
});

test('packages are met again in a demand that grows otherwise; those that a plan has not are with nobody', () => {
  const [today, twice] = [growing(0), growing(100)];
  expect([...takersInWorld(today, twice.demand)]).toEqual([0, UNMET, 0, UNMET]);
  expect([...takersInWorld(twice, today.demand)]).toEqual([0, 0]);
});
