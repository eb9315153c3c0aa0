import { describe, expect, test } from 'vitest';
import { readContinuity } from '../../src/core/continuity/read-continuity.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { settledRead } from '../../src/core/figures/settled-read.ts';
import { moneyOf } from '../../src/core/money/money-of.ts';
import type {
  Assumptions,
  MoneyAssumptions,
  PlacingAssumptions,
} from '../../src/core/scenario/assumptions.ts';
import { USUAL_ASSUMPTIONS } from '../../src/core/scenario/assumptions.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aScenario } from '../core/a-scenario.ts';

/**
 * The case of Camden's appendix ‘Re procurement options’, on three neighbourhoods made up for it: do nothing,
 * so that care falls back to spot purchase across neighbourhoods; or award the known providers one more
 * year. The paper gives no hours: those below are invented, and each answer is worked out by hand beside.
 */
const RATE = 20;
const words = { pounds: RATE, facts: { contract: 'Framework' } };
const dataset = aDataset({
  blocks: 'ABC',
  packages: [
    ...Array.from({ length: 10 }, () => ({ ...words, block: 'A', hours: 10, provider: 'Alder' })),
    ...Array.from({ length: 10 }, () => ({ ...words, block: 'B', hours: 10, provider: 'Birch' })),
    ...Array.from({ length: 5 }, () => ({ ...words, block: 'C', hours: 10, provider: 'Cedar' })),
    { block: 'C', hours: 10, pounds: RATE, provider: 'Dogwood', facts: { contract: 'Spot' } },
    { block: 'C', hours: 8, status: 'waiting' as const },
  ],
  providers: [
    { name: 'Alder', hours: 120, rate: RATE },
    { name: 'Birch', hours: 120, rate: RATE },
    { name: 'Cedar', hours: 60, rate: RATE },
    { name: 'Dogwood', hours: 10, rate: RATE },
  ],
});
/** The Ethical Care Charter asks the framework's providers for the living wage; the spot provider does not pay it. */
const camden: Dataset = {
  ...dataset,
  providers: dataset.providers.map((one) => ({ ...one, paysLivingWage: one.id !== 'Dogwood' })),
};
const fabric = weaveFabric(camden);

function assume(
  placing: Partial<PlacingAssumptions>,
  money: Partial<MoneyAssumptions>,
): Partial<Assumptions> {
  const { placing: usual, money: usualMoney } = USUAL_ASSUMPTIONS;
  return { placing: { ...usual, ...placing }, money: { ...usualMoney, poundsPerHour: RATE, ...money } };
}

const oneYear = settledRead(
  camden,
  fabric,
  aScenario(camden)
    .withLot('North', 'A', 'Alder')
    .withLot('Central', 'B', 'Birch')
    .withLot('South', 'C', 'Cedar')
    .withAssumptions(assume({ mode: 'keep-existing' }, { upliftPerHour: { least: 1, most: 1 } })).scenario,
);
const nothing = settledRead(
  camden,
  fabric,
  aScenario(camden)
    .withLot('North', 'A')
    .withLot('Central', 'B')
    .withLot('South', 'C')
    .withSpotHours(268)
    .withAssumptions(assume({}, { spotPremiumPercent: 10 })).scenario,
);

describe('Camden: do nothing, or one more year with the known providers', () => {
  test('what ‘do nothing’ costs: every hour is bought alone, at a tenth more', () => {
    const { today, plan, difference } = moneyOf(nothing);
    // 260 hours have a provider today, at £20; all 268 are bought at £22.
    expect(today.cost.pounds).toEqual({ least: 260 * 20 * 52, most: 260 * 20 * 52 });
    expect(plan.cost.pounds.least).toBeCloseTo(268 * 22 * 52, 6);
    expect(difference.least).toBeCloseTo((268 * 22 - 260 * 20) * 52, 6);
  });

  test('who is exposed by it: all 26 people with a provider, in every neighbourhood', () => {
    const { served, kept, changing, lots } = readContinuity(nothing);
    expect([served.people, kept.people, changing.people]).toEqual([26, 0, 26]);
    expect(lots.map((lot) => lot.changing.people)).toEqual([10, 10, 6]);
  });

  test('what share of hours the charter covers: all but the one bought alone', () => {
    const money = moneyOf(oneYear, 'who-do-not-pay-it');
    expect(money.plan.cost.weeklyMinutes).toBe(268 * 60);
    // Only the ten hours of who does not pay it yet would be uplifted.
    expect(moneyOf(oneYear).upliftForTheOthers!.weeklyMinutes).toBe(10 * 60);
    const covered = 1 - (10 * 60) / money.plan.cost.weeklyMinutes;
    expect(Math.round(covered * 100)).toBe(96);
  });

  test('whether the one-year award can be mobilised: nobody moves, and one package of 8 hours is placed', () => {
    const { changing, moves } = readContinuity(oneYear);
    expect(changing.people).toBe(0);
    const fresh = moves.filter(({ from }) => from < 0);
    expect(fresh.map(({ packages, weeklyMinutes }) => [packages, weeklyMinutes])).toEqual([[1, 8 * 60]]);
    expect(oneYear.allocation.proof!.unmetMinutes).toBe(0);
  });

  test('contracts stay apart: today by the name the file gives them, under the plan by what they would be', () => {
    const hours = moneyOf(oneYear).byContract.map(({ of, name, today, plan }) => [
      of === 'named' ? name : of,
      today.weeklyMinutes / 60,
      plan.weeklyMinutes / 60,
    ]);
    expect(hours).toEqual(
      expect.arrayContaining([
        ['Framework', 250, 0],
        ['lot', 0, 258],
        ['spot', 10, 10],
      ]),
    );
  });
});
