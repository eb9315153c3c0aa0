import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { expect, test } from 'vitest';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { fateOfWaiting } from '../../../src/core/waiting/fate-of-waiting.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlanRead } from '../a-plan-read.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [
    { block: 'A', hours: 9, status: 'waiting' },
    { block: 'A', hours: 5 },
    { block: 'B', hours: 8, status: 'waiting' },
    { block: 'B', hours: 2, status: 'handed-back' },
  ],
  providers: [{ name: 'Alder', hours: 30 }],
});
const words = aScenario(dataset).withLot('North', 'A', 'Alder').withLot('South', 'B').withSpotHours(3);
const fate = (plan: typeof words) => fateOfWaiting(aPlanRead(dataset, weaveFabric(dataset), plan.scenario));

test('those that wait today have a provider under the plan, are bought, or have nobody still', () => {
  expect(fate(words)).toEqual({
    withProvider: { packages: 1, people: 1, weeklyMinutes: 540 },
    bought: { packages: 1, people: 1, weeklyMinutes: 120 },
    nobody: { packages: 1, people: 1, weeklyMinutes: 480 },
    ended: { packages: 0, people: 0, weeklyMinutes: 0 },
  });
});

test('or they are assumed to have ended', () => {
  const demand = { ...USUAL_ASSUMPTIONS.demand, attritionPercent: 100 };
  const { ended, nobody } = fate(words.withAssumptions({ ...USUAL_ASSUMPTIONS, demand }));
  expect([ended.packages, nobody.packages]).toEqual([3, 0]);
});
