import { expect, test } from 'vitest';
import { appraiseViability } from '../../../src/core/appraisal/appraise-viability.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { NO_BAND, type Rules } from '../../../src/core/scenario/rules.ts';
import type { Lot } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'ABC',
  packages: [
    { block: 'A', hours: 100 },
    { block: 'B', hours: 40 },
  ],
  providers: [
    { name: 'Alder', hours: 200 },
    { name: 'Birch', hours: 200 },
  ],
});

function appraise(rules: Partial<Rules>, change: (lot: Lot) => Lot = (lot) => lot) {
  const { scenario } = aScenario(dataset)
    .withLot('West', 'A', 'Alder')
    .withLot('East', 'B', 'Birch')
    .withLot('Empty', '')
    .withRules(rules);
  return appraiseViability(
    aPlanRead(dataset, weaveFabric(dataset), { ...scenario, lots: scenario.lots.map(change) }),
  );
}

const band = (least: number, most: number) => ({ leastMinutes: least * 60, mostMinutes: most * 60 });

test('viability is the share of lots and appointed providers inside their bands', () => {
  const { value, raw } = appraise({ viability: band(60, 90), providerViability: band(30, 120) });
  expect(value).toBe(2 / 4);
  expect(raw).toEqual({
    countedLots: 2,
    lotsInBand: 0,
    countedProviders: 2,
    providersInBand: 2,
    minutesOutside: (10 + 20) * 60,
  });
});

test('a lot’s own band goes before that of all lots', () => {
  const own = (lot: Lot) => (lot.name === 'East' ? { ...lot, viability: band(0, 50) } : lot);
  expect(appraise({ viability: band(60, 90) }, own).raw).toMatchObject({ countedLots: 2, lotsInBand: 1 });
  expect(appraise({ viability: NO_BAND }, own).raw).toMatchObject({ countedLots: 1, lotsInBand: 1 });
});

test('viability has no number where no band is set', () => {
  expect(appraise({}).score).toBeNull();
});
