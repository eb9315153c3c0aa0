import { expect, test } from 'vitest';
import { appraiseRecruitment } from '../../../src/core/appraisal/appraise-recruitment.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';
import { cornerAt } from '../drawing.ts';

function area(alder?: readonly [number, number], birch?: readonly [number, number]) {
  return aDataset({
    blocks: 'ABCDEFGHIJKL',
    packages: [
      { block: 'A', hours: 100 },
      { block: 'L', hours: 50 },
    ],
    providers: [
      { name: 'Alder', hours: 200, ...(alder && { at: alder }) },
      { name: 'Birch', hours: 200, ...(birch && { at: birch }) },
      { name: 'Cedar', hours: 200 },
    ],
  });
}

const plan = (dataset: ReturnType<typeof area>) =>
  aScenario(dataset).withLot('West', 'AB', 'Alder', 'Birch').withLot('East', 'L', 'Birch', 'Cedar');

test('recruitment counts seats whose provider is registered in the lot or within 5 km of it, where that is known', () => {
  // Cells are 1 km wide. Alder is 4 km east of B, Birch 6 km east of it and 4 km west of L.
  const dataset = area(cornerAt(5.5, 0.5), cornerAt(7.5, 0.5));
  const { value, raw } = appraiseRecruitment(
    aPlanRead(dataset, weaveFabric(dataset), plan(dataset).scenario),
  );
  expect(raw).toMatchObject({ knownOffices: 3, officesNear: 2, minutesPerPlace: (150 * 60) / 4 });
  expect(value).toBeCloseTo(2 / 3, 12);
});

test('providers in their band count beside, and with neither there is no number', () => {
  const dataset = area();
  const fabric = weaveFabric(dataset);
  expect(appraiseRecruitment(aPlanRead(dataset, fabric, plan(dataset).scenario)).score).toBeNull();
  const providerViability = { leastMinutes: 30 * 60, mostMinutes: null };
  const { scenario } = plan(dataset).withRules({ providerViability });
  const { raw } = appraiseRecruitment(aPlanRead(dataset, fabric, scenario));
  expect(raw).toMatchObject({ knownOffices: 0, countedProviders: 3, providersInBand: 2 });
});
