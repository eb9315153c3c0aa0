import { describe, expect, test } from 'vitest';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { TAKEN_BY_NOBODY, TAKEN_ON_SPOT } from '../../../src/core/simulate/care-model.ts';
import { modelOfPlan } from '../../../src/core/years/model-of-plan.ts';
import { takersInWorld } from '../../../src/core/years/takers-in-world.ts';
import type { YearsWish } from '../../../src/core/years/years-wish.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario, type ScenarioWords } from '../a-scenario.ts';
import { aPlanOfYears, assuming, aWish } from './a-plan-of-years.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [
    { block: 'A', hours: 8, provider: 'Birch' },
    { block: 'A', hours: 6, provider: 'Birch' },
    { block: 'B', hours: 5 },
    { block: 'B', hours: 4, status: 'waiting' },
  ],
  providers: [
    { name: 'Alder', hours: 10 },
    { name: 'Birch', hours: 20 },
    { name: 'Cedar', hours: 5 },
  ],
  asOf: '2024-07-01',
});
const words = aScenario(dataset)
  .withLot('South', 'B', { provider: 'Cedar', role: 'supplementary', share: 2, capMinutes: 360 })
  .withLot('North', 'A', 'Alder')
  .withStandby('Cedar', 'back-up', 1)
  .withSpotHours(6);
const modelOf = (of: ScenarioWords, wish: Partial<YearsWish> = {}) => {
  const read = aPlanOfYears(dataset, of);
  return modelOfPlan(read, read, takersInWorld(read.ledger, read.ledger.demand), aWish(wish)).model;
};

describe('a plan as a model', () => {
  const model = modelOf(words, { weeks: 52 });

  test('has the lots in the order of the ledger, and then one for packages in none', () => {
    expect(model.lotCount).toBe(3);
    expect(model.seats).toEqual([
      [{ provider: 2, isPrimary: false, share: 2, capMinutes: 360 }],
      [{ provider: 0, isPrimary: true, share: 1, capMinutes: Infinity }],
      [],
    ]);
    expect(model.standby).toEqual([[2], [], []]);
    expect([...model.capacityMinutes]).toEqual([600, 1200, 300]);
    expect(model.spotMinutes).toBe(360);
    expect(model.weeks).toBe(52);
  });

  test('begins with who takes each package under the plan; others are bought or wait', () => {
    expect([...model.start.template]).toEqual([0, 1, 2, 3]);
    expect([...model.start.taker]).toEqual([0, TAKEN_ON_SPOT, 2, TAKEN_BY_NOBODY]);
  });

  test('begins with the provider of today where care stays with it, whether it has a seat or not', () => {
    const placing = { ...USUAL_ASSUMPTIONS.placing, mode: 'keep-existing' as const };
    const { start } = modelOf(words.withAssumptions({ placing }));
    expect([...start.taker]).toEqual([1, 1, 2, TAKEN_ON_SPOT]);
  });

  test('begins in the week of the year that the packages are of', () => {
    expect(model.changes.startWeekOfYear).toBeCloseTo(26, 0);
  });

  test('changes as the plan assumes of the years, in parts of one', () => {
    const money = { ...USUAL_ASSUMPTIONS.money, reablementPercent: 30, reablementSharePercent: 60 };
    const assumed = assuming(
      {
        growthPercentPerYear: 3,
        winterPeakPercent: 20,
        hospitalStaysPerYear: 0.5,
        hospitalWeeks: 3,
        hospitalKeptWeeks: 1,
        handBackPercentPerYear: 5,
        reablementWeeks: 7,
        recruitmentPercentPerYear: -2,
        recruitmentDeviationPercent: 4,
        failurePercentPerYear: 10,
        recoveryWeeks: 20,
        mobilisationWeeks: 12,
        routing: 'best-fit',
      },
      { money },
    );
    const failure = { provider: 1, week: 30, recoveryWeeks: 8 };
    const { changes, routing } = modelOf(words.withAssumptions(assumed), { failure });
    expect(routing).toBe('best-fit');
    expect(changes).toEqual({
      growthPerYear: 0.03,
      winterPeak: 0.2,
      startWeekOfYear: model.changes.startWeekOfYear,
      hospital: { perYear: 0.5, meanWeeks: 3, keptWeeks: 1 },
      handBacksPerYear: 0.05,
      reablement: { share: 0.6, smaller: 0.3, afterWeeks: 7 },
      recruitment: { perYear: -0.02, deviationPerYear: 0.04 },
      failures: { perYear: 0.1, recoveryWeeks: 20, set: [failure] },
      mobilisation: { weeks: 12 },
    });
  });
});
