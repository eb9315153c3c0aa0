import { describe, expect, test } from 'vitest';
import { contractsOf } from '../../../src/core/money/contracts.ts';
import { hourRates } from '../../../src/core/money/hour-rates.ts';
import { tallyPlan } from '../../../src/core/money/tally-plan.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario, type ScenarioWords } from '../a-scenario.ts';
import { readWithMoney } from './a-money-plan.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [
    {
      block: 'A',
      hours: 10,
      provider: 'Alder',
      pounds: 20,
      facts: { contract: 'Framework', rurality: 'Rural' },
    },
    {
      block: 'A',
      hours: 8,
      provider: 'Birch',
      pounds: 30,
      facts: { contract: 'Framework', rurality: 'Urban' },
    },
    { block: 'B', hours: 6, provider: 'Birch', pounds: 31, facts: { contract: 'Framework' } },
    { block: 'B', hours: 3, status: 'waiting' },
    { block: 'B', hours: 2, status: 'waiting' },
  ],
  providers: [
    { name: 'Alder', hours: 18, rate: 22 },
    { name: 'Birch', hours: 6, rate: 25 },
  ],
});
const plan = aScenario(dataset).withLot('West', 'A', 'Alder').withLot('East', 'B').withSpotHours(3);

function tallyOf(words: ScenarioWords) {
  const read = readWithMoney(dataset, words);
  const contracts = contractsOf(dataset.packages);
  return tallyPlan(read, hourRates(dataset, read.scenario.assumptions.money), contracts);
}
const hours = (rows: readonly { weeklyMinutes: number }[]) => rows.map((row) => row.weeklyMinutes / 60);

describe('what a plan pays for', () => {
  const tally = tallyOf(plan);

  test('who keeps its provider keeps its rate, who changes has the new one, and spot costs what is assumed', () => {
    // Alder keeps 10 h at £20 and takes 8 h from Birch at £22; 3 h are bought; 6 h and 2 h have nobody.
    expect(tally.total.penceMinutes).toBe(60 * (10 * 2000 + 8 * 2200 + 3 * 2410));
    expect(tally.total.spotPenceMinutes).toBe(60 * 3 * 2410);
    expect(tally.total.ruralPenceMinutes).toBe(60 * 10 * 2000);
    expect([tally.total.assumedMinutes / 60, tally.people]).toEqual([3, 3]);
  });

  test('what nobody takes is not paid for, and is worth what it costs today', () => {
    expect(tally.unmet).toEqual({
      packages: 2,
      weeklyMinutes: 60 * 8,
      penceMinutes: 60 * (6 * 3100 + 2 * 2410),
    });
  });

  test('contracts are those of the plan: a seat in the lot, the spot market, a place behind the lots', () => {
    // Rows: lot, back-up, specialist, spot, Framework, none.
    expect(hours(tally.byContract)).toEqual([18, 0, 0, 3, 0, 0]);
    expect(hours(tallyOf(plan.withBackUp('Birch')).byContract)).toEqual([18, 6, 0, 3, 0, 0]);
    expect(hours(tally.byProvider)).toEqual([18, 0, 3, 0]);
    expect(hours(tally.byLot)).toEqual([0, 18, 3]);
  });

  test('who is kept with a provider that has no place in the plan keeps its contract of today', () => {
    const placing = { ...USUAL_ASSUMPTIONS.placing, mode: 'keep-existing' as const };
    const kept = tallyOf(plan.withAssumptions({ placing }));
    expect(hours(kept.byContract)[4]).toBeGreaterThan(0);
    expect(hours(kept.byContract).reduce((sum, each) => sum + each, 0)).toBe(kept.total.weeklyMinutes / 60);
  });

  test('a package that growth adds has no rate of today', () => {
    const demand = { ...USUAL_ASSUMPTIONS.demand, growthPercent: 100 };
    const grown = tallyOf(plan.withSpotHours(500).withAssumptions({ demand }));
    expect(grown.total.weeklyMinutes / 60).toBe(29 * 2);
    // Alder's 18 h are taken as before; the others of today cost as today, and the copies what is assumed.
    expect(grown.total.assumedMinutes / 60).toBe(29 + 5);
  });
});
