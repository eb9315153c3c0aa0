import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SPOT, UNMET } from '../../../src/core/allocation/allocation.ts';
import { isWaiting, NO_RATE, type PackageIndex } from '../../../src/core/dataset/packages.ts';
import type { PlanRead } from '../../../src/core/figures/plan-read.ts';
import type { CostRow } from '../../../src/core/money/money-figures.ts';
import { moneyOf } from '../../../src/core/money/money-of.ts';
import type { Range } from '../../../src/core/scenario/assumptions.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aRandomMoneyPlan, readWithMoney, withMoney } from './a-money-plan.ts';

const ENDS = ['least', 'most'] as const;
const seeds = (check: (seed: number) => void) =>
  fc.assert(fc.property(fc.nat(100_000), check), { numRuns: 40, seed: 3 });
const sum = (rows: readonly CostRow[], of: (row: CostRow) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

describe('the money of any plan', () => {
  test('each way of adding up comes to the same total, today and under the plan, at both ends', () => {
    seeds((seed) => {
      const money = moneyOf(aRandomMoneyPlan(seed));
      for (const rows of [money.lines, money.byProvider, money.byLot, money.byContract, money.byService]) {
        for (const end of ENDS) {
          expect(sum(rows, (row) => row.today.pounds[end])).toBeCloseTo(money.today.cost.pounds[end], 5);
          expect(sum(rows, (row) => row.plan.pounds[end])).toBeCloseTo(money.plan.cost.pounds[end], 5);
        }
      }
      for (const rows of [money.byProvider, money.byLot, money.byContract, money.byService]) {
        const given = rows.filter(({ of }) => of !== 'guaranteed');
        expect(sum(given, (row) => row.today.weeklyMinutes)).toBe(money.today.cost.weeklyMinutes);
        expect(sum(given, (row) => row.plan.weeklyMinutes)).toBeCloseTo(money.plan.cost.weeklyMinutes, 6);
      }
    });
  });

  test('the least is never above the most, and without an uplift they are one', () => {
    seeds((seed) => {
      const money = moneyOf(aRandomMoneyPlan(seed));
      const rows = [money.lines, money.byProvider, money.byLot, money.byContract, money.byService].flat();
      const ranges: (Range | null)[] = [
        ...rows.flatMap(({ today, plan }) => [today.pounds, plan.pounds]),
        ...money.ifUseFalls.map(({ cost }) => cost.pounds),
        ...money.term.years,
        money.plan.perHour,
        money.difference,
      ];
      for (const range of ranges) expect(range === null || range.least <= range.most).toBe(true);
      const plain = moneyOf(aRandomMoneyPlan(seed, { upliftPerHour: { least: 0, most: 0 } }));
      expect(plain.plan.cost.pounds.least).toBe(plain.plan.cost.pounds.most);
      expect(plain.plan.cost.pounds.least).toBeLessThanOrEqual(money.plan.cost.pounds.least);
    });
  });

  test('is what it comes to package by package, counted the plain way', () => {
    seeds((seed) => {
      const read = aRandomMoneyPlan(seed);
      for (const upliftFor of ['all', 'who-do-not-pay-it'] as const) {
        const money = moneyOf(read, upliftFor);
        expect(money.today.cost.pounds.least).toBeCloseTo(plainToday(read), 4);
        for (const end of ENDS) {
          const given = money.plan.cost.pounds[end] - lineOf(money.lines, 'guaranteed')[end];
          expect(given).toBeCloseTo(plainPlan(read, end, upliftFor), 4);
        }
      }
    });
  });

  test('twice the hours cost twice the money', () => {
    seeds((seed) => {
      const read = aRandomMoneyPlan(seed, { guaranteedPercent: 0 });
      const { ledger } = read;
      const { packages } = ledger.dataset;
      const double = (minutes: Int32Array) => minutes.map((each) => each * 2);
      const doubled: PlanRead = {
        ...read,
        ledger: {
          ...ledger,
          dataset: {
            ...ledger.dataset,
            packages: { ...packages, weeklyMinutes: double(packages.weeklyMinutes) },
          },
          demand: { ...ledger.demand, weeklyMinutes: double(ledger.demand.weeklyMinutes) },
        },
      };
      const [once, twice] = [moneyOf(read), moneyOf(doubled)];
      for (const end of ENDS) {
        expect(twice.today.cost.pounds[end]).toBeCloseTo(once.today.cost.pounds[end] * 2, 5);
        expect(twice.plan.cost.pounds[end]).toBeCloseTo(once.plan.cost.pounds[end] * 2, 5);
      }
      expect(twice.unmet.pounds).toBeCloseTo(once.unmet.pounds * 2, 5);
    });
  });
});

describe('what is said beside the totals', () => {
  const dataset = aDataset({
    blocks: 'A',
    packages: [
      { block: 'A', hours: 10, visits: 14, provider: 'Alder', pounds: 20, person: 'Ann' },
      { block: 'A', hours: 6, visits: 7, provider: 'Alder', pounds: 20, person: 'Ann' },
      { block: 'A', hours: 8, visits: 7, status: 'waiting' },
    ],
    providers: [{ name: 'Alder', hours: 16 }],
  });
  const plan = aScenario(dataset).withLot('All', 'A', 'Alder');
  const read = readWithMoney(dataset, plan, {
    upliftPerHour: { least: 1, most: 2 },
    termYears: 5,
    thresholds: [
      { name: 'Level 1', above: 50_000 },
      { name: 'Level 2', above: 90_000 },
    ],
    kindOfMoney: 'new',
  });
  const money = moneyOf(read);

  test('a year of 365 days is 1/364 longer than 52 weeks', () => {
    expect(money.today.cost.pounds.least).toBe(16 * 20 * 52);
    expect(money.today.poundsIn365Days.least).toBeCloseTo((16 * 20 * 365) / 7, 9);
  });

  test('figures for an hour, a visit and a person are those of a division', () => {
    expect(money.today).toMatchObject({ packages: 2, people: 1, visits: 21 });
    expect(money.today.perHour!.least).toBeCloseTo(20, 12);
    expect(money.today.perVisit!.least).toBeCloseTo(320 / 21, 12);
    expect(money.today.perPersonWeek!.least).toBeCloseTo(320, 12);
    expect(money.plan.perHour).toEqual({ least: 21, most: 22 });
    expect(money.plan.perPersonYear).toEqual({ least: 16 * 21 * 52, most: 16 * 22 * 52 });
  });

  test('the difference, the level of approval at both ends and the kind of money are given', () => {
    expect(money.difference).toEqual({ least: 16 * 52, most: 32 * 52 });
    expect(money.term.total).toEqual({ least: 16 * 21 * 52 * 5, most: 16 * 22 * 52 * 5 });
    expect([money.approval.least!.name, money.approval.most!.name]).toEqual(['Level 1', 'Level 2']);
    expect(money.kindOfMoney).toBe('new');
  });

  test('hours with nobody are money avoided, apart from the plan’s cost', () => {
    expect(money.unmet.packages).toBe(1);
    expect(money.unmet.pounds).toBeCloseTo(8 * 24.1 * 52, 6);
    expect(money.plan.cost.weeklyMinutes).toBe(16 * 60);
  });

  test('with nobody served there is nothing to divide by', () => {
    const empty = aDataset({ blocks: 'A', packages: [] });
    const { today, plan, lines } = moneyOf(readWithMoney(empty, aScenario(empty)));
    expect([today.perHour, plan.perVisit, plan.perPersonYear]).toEqual([null, null, null]);
    expect(lines.map(({ of }) => of)).toEqual(['care']);
  });

  test('whom an uplift can be left out for is worked out where a provider is known to pay it', () => {
    expect(money.upliftForTheOthers).toBeNull();
    const paying = {
      ...dataset,
      providers: dataset.providers.map((provider) => ({ ...provider, paysLivingWage: true })),
    };
    const { upliftForTheOthers } = moneyOf(
      readWithMoney(paying, { scenario: withMoney(plan.scenario, { upliftPerHour: { least: 1, most: 2 } }) }),
    );
    expect(upliftForTheOthers!.pounds).toEqual({ least: 0, most: 0 });
  });
});

function lineOf(lines: readonly CostRow[], of: CostRow['of']): Range {
  return lines.find((line) => line.of === of)?.plan.pounds ?? { least: 0, most: 0 };
}

/** Pounds a year, with a rate looked up for each package by itself. */
function plainToday({ ledger, scenario }: PlanRead): number {
  const { packages, providers } = ledger.dataset;
  let pounds = 0;
  for (let index = 0 as PackageIndex; index < packages.count; index++) {
    if (isWaiting(packages, index)) continue;
    const pence = packages.ratePence[index]!;
    const own = pence === NO_RATE ? null : pence / 100;
    const rate =
      own ?? providers[packages.provider[index]!]?.hourlyRate ?? scenario.assumptions.money.poundsPerHour;
    pounds += (packages.weeklyMinutes[index]! / 60) * rate * 52;
  }
  return pounds;
}

function plainPlan(read: PlanRead, end: keyof Range, upliftFor: 'all' | 'who-do-not-pay-it'): number {
  const { ledger, scenario } = read;
  const { demand, takers, dataset } = ledger;
  const { packages, providers } = dataset;
  const { money } = scenario.assumptions;
  const rural = packages.facts.find(({ kind }) => kind === 'rurality')!;
  let pounds = 0;
  for (let at = 0; at < demand.packageCount; at++) {
    const taker = takers.taker[at]!;
    if (taker === UNMET) continue;
    const index = demand.order[at]!;
    const today = demand.provider[at]!;
    const keeps = today >= 0 && (taker === SPOT || taker === today);
    const pence = packages.ratePence[index]!;
    const own = keeps && pence !== NO_RATE ? pence / 100 : null;
    const payer = taker === SPOT ? providers[today] : providers[taker];
    const rate = own ?? payer?.hourlyRate ?? money.poundsPerHour;
    const spot = taker === SPOT ? money.spotPremiumPercent / 100 : 0;
    const isRural = rural.values[rural.codes[index]!] === 'Rural';
    const premium = 1 + spot + (isRural ? money.ruralPremiumPercent / 100 : 0);
    const isPaid = upliftFor === 'who-do-not-pay-it' && providers[taker]?.paysLivingWage === true;
    const uplift = isPaid ? 0 : money.upliftPerHour[end];
    const kept = 1 - (money.reablementPercent / 100) * (money.reablementSharePercent / 100);
    pounds += (demand.weeklyMinutes[at]! / 60) * kept * (rate * premium + uplift) * 52;
  }
  return pounds;
}
