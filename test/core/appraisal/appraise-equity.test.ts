import { expect, test } from 'vitest';
import { appraiseEquity } from '../../../src/core/appraisal/appraise-equity.ts';
import { gini } from '../../../src/core/appraisal/gini.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

const packages = [...'AAAABBC'].map((block) => ({ block, hours: 10 }));
const dataset = aDataset({
  blocks: 'ABC',
  packages,
  providers: [
    { name: 'Alder', hours: 40 },
    { name: 'Birch', hours: 10 },
    { name: 'Cedar', hours: 10 },
    { name: 'Dogwood', hours: 10 },
  ],
});

test('equity compares lots by the share of hours that providers take, by their people, and names the worst', () => {
  const { scenario } = aScenario(dataset)
    .withLot('West', 'A', 'Alder', 'Dogwood')
    .withLot('East', 'B', 'Birch')
    .withLot('South', 'C', 'Cedar')
    .withSpotHours(10);
  const { value, raw } = appraiseEquity(aPlanRead(dataset, weaveFabric(dataset), scenario));
  // What is bought on the spot market is not taken by a provider of the plan.
  const served = [1, 0.5, 1].map((share, at) => ({ value: share, weight: [4, 2, 1][at]! }));
  expect(value).toBeCloseTo(gini(served)!, 12);
  expect(raw.worst).toEqual({ lot: 2, unmetShare: 0.5 });
  expect(raw.unmetGini).toBeCloseTo(5 / 7, 12);
  expect(raw.placeGini).toBeCloseTo(
    gini([
      { value: 20, weight: 4 },
      { value: 20, weight: 2 },
      { value: 10, weight: 1 },
    ])!,
    12,
  );
});

test('no lot is worst where nothing is unmet, and one lot alone has nothing to be compared with', () => {
  const { scenario } = aScenario(dataset).withLot('West', 'A', 'Alder');
  const { value, raw } = appraiseEquity(aPlanRead(dataset, weaveFabric(dataset), scenario));
  expect([value, raw.worst]).toEqual([null, null]);
});
