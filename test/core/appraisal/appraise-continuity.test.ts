import { expect, test } from 'vitest';
import { appraiseContinuity } from '../../../src/core/appraisal/appraise-continuity.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

test('continuity is the share of people with a provider today all of whose packages stay with theirs', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: [
      { block: 'A', hours: 9, provider: 'Alder' },
      { block: 'A', hours: 8, provider: 'Alder', person: 'both' },
      { block: 'B', hours: 7, provider: 'Alder', person: 'both' },
      { block: 'B', hours: 6, provider: 'Birch' },
      { block: 'B', hours: 5, provider: 'Alder' },
      { block: 'B', hours: 4, provider: 'Birch', status: 'waiting' },
    ],
    providers: [
      { name: 'Alder', hours: 17 },
      { name: 'Birch', hours: 13 },
    ],
  });
  // In East Birch takes 13 h: its own person and one of the two that have Alder; the third is unmet.
  const { scenario } = aScenario(dataset).withLot('West', 'A', 'Alder').withLot('East', 'B', 'Birch');
  const { value, raw } = appraiseContinuity(aPlanRead(dataset, weaveFabric(dataset), scenario));
  expect(raw).toEqual({ people: 4, keeping: 2 });
  expect(value).toBe(0.5);
});

test('continuity has no number where nobody has a provider today', () => {
  const dataset = aDataset({ blocks: 'A', packages: [{ block: 'A', hours: 1 }] });
  const read = aPlanRead(dataset, weaveFabric(dataset), aScenario(dataset).scenario);
  expect(appraiseContinuity(read)).toEqual({ value: null, score: null, raw: { people: 0, keeping: 0 } });
});
