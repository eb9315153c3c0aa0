import { expect, test } from 'vitest';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { modelTemplates } from '../../../src/core/years/model-templates.ts';
import { yearsPrices } from '../../../src/core/years/years-prices.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlanOfYears, QUIET_YEARS } from './a-plan-of-years.ts';

test('an hour costs the provider’s rate or the one assumed, and rural places are known by lot', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: [
      { block: 'A', hours: 9, facts: { rurality: 'Urban' } },
      { block: 'A', hours: 3, facts: { rurality: 'Rural' } },
      { block: 'B', hours: 5, facts: { rurality: 'Rural' } },
    ],
    providers: [
      { name: 'Alder', hours: 100, rate: 21.5 },
      { name: 'Birch', hours: 100 },
    ],
  });
  const money = {
    ...USUAL_ASSUMPTIONS.money,
    poundsPerHour: 24,
    upliftPerHour: { least: 1, most: 2 },
    spotPremiumPercent: 10,
    ruralPremiumPercent: 5,
  };
  const words = aScenario(dataset).withLot('North', 'A').withLot('South', 'B').withAssumptions({ money });
  const read = aPlanOfYears(dataset, words);
  const { templates } = modelTemplates(read.ledger, read.scenario.lots, read.ledger.demand, QUIET_YEARS);
  expect(yearsPrices(read, templates, 3)).toEqual({
    ofProvider: Float64Array.of(2150, 2400),
    ofSpot: 2400,
    spotPremium: 0.1,
    ruralPremium: 0.05,
    ruralPart: Float64Array.of(0.25, 1, 0),
    uplift: 150,
  });
});
