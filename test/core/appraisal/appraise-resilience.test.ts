import { expect, test } from 'vitest';
import { appraiseResilience } from '../../../src/core/appraisal/appraise-resilience.ts';
import { placedPlan } from '../../../src/core/resilience/placed-plan.ts';
import { worstFailures } from '../../../src/core/resilience/worst-failures.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario } from '../a-scenario.ts';

test('resilience is what the worst single failure strands, of all that providers take', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: [...'AAAABB'].map((block) => ({ block, hours: 10 })),
    providers: [
      { name: 'Alder', hours: 30 },
      { name: 'Birch', hours: 30 },
      { name: 'Cedar', hours: 20 },
    ],
  });
  // In West each of two has 20 h and room for 10 h more; in East Cedar is alone.
  const { scenario } = aScenario(dataset)
    .withLot('West', 'A', 'Alder', 'Birch')
    .withLot('East', 'B', 'Cedar');
  const { value, raw } = appraiseResilience(aPlanRead(dataset, weaveFabric(dataset), scenario));
  expect(raw).toEqual({ provider: 'Cedar', strandedMinutes: 20 * 60, minutes: 60 * 60 });
  expect(value).toBeCloseTo(1 / 3, 12);
});

test('resilience never says that less is stranded than the best placing of what failed would strand', () => {
  for (let seed = 1; seed <= 25; seed++) {
    const { dataset, fabric, scenario } = aRandomArea(seed, {
      columns: 5,
      rows: 5,
      packages: 70,
      providers: 7,
      lots: 4,
    });
    const read = aPlanRead(dataset, fabric, scenario);
    const worst = worstFailures(placedPlan(read)).area;
    const { raw } = appraiseResilience(read);
    expect(raw.strandedMinutes).toBeGreaterThanOrEqual(worst?.total.stranded.weeklyMinutes ?? 0);
    expect(raw.strandedMinutes).toBeLessThanOrEqual(Math.max(0, ...read.allocation.minutesOfProvider));
  }
});

test('resilience has no number where nobody takes anything', () => {
  const dataset = aDataset({ blocks: 'A', packages: [{ block: 'A', hours: 1 }] });
  const read = aPlanRead(dataset, weaveFabric(dataset), aScenario(dataset).scenario);
  expect(appraiseResilience(read)).toMatchObject({ score: null, raw: { provider: null } });
});
