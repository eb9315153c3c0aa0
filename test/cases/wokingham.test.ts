import { describe, expect, test } from 'vitest';
import { readContinuity } from '../../src/core/continuity/read-continuity.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { checkPlan } from '../../src/core/figures/check-plan.ts';
import type { CheckKind } from '../../src/core/figures/checks.ts';
import { moneyOf } from '../../src/core/money/money-of.ts';
import { USUAL_ASSUMPTIONS, type MoneyAssumptions } from '../../src/core/scenario/assumptions.ts';
import { sayKindOfMoney, sayRange, sayRoundPounds } from '../../src/ui/words/say-money.ts';
import { aDataset, type PackageWords } from '../core/a-dataset.ts';
import { aPlanRead } from '../core/a-plan-read.ts';
import { aScenario, type ScenarioWords } from '../core/a-scenario.ts';

/**
 * The case of Wokingham's procurement business case ‘Support & Care Framework’: about 400 people with home
 * care and 300 in supported living, all bought package by package, £14 million a year. The paper has no
 * hours: home care is 14 a week for each, at £19.00; supported living is what is left of the money. The
 * zones are those of the tender that followed: Central, North and South.
 */
const ZONES = [
  { block: 'C', people: 140, providers: ['Alder', 'Birch'] },
  { block: 'N', people: 130, providers: ['Cedar', 'Dogwood'] },
  { block: 'S', people: 130, providers: ['Elm', 'Fir'] },
] as const;
const homeCare = ZONES.flatMap(({ block, people, providers }) =>
  Array.from({ length: people }, (_, at): PackageWords => ({
    block,
    hours: 14,
    pounds: 19,
    // One in seven is with a provider that is to have the zone; the others are spread over small ones.
    provider: at % 7 === 0 ? providers[0] : `Small ${at % 7}`,
    facts: { contract: 'Spot' },
  })),
);
const supportedLiving = Array.from({ length: 300 }, (_, at): PackageWords => ({
  hours: at === 0 ? 1870 / 60 : 30,
  pounds: 18.09,
  provider: 'Gorse',
  service: 'Supported living',
  facts: { contract: 'Spot' },
}));
const wokingham = aDataset({
  blocks: 'NCS',
  packages: [...homeCare, ...supportedLiving],
  providers: [
    ...ZONES.flatMap(({ providers }) =>
      providers.map((name) => ({ name, hours: 1000, rate: 19, services: ['Home care'] })),
    ),
    ...[1, 2, 3, 4, 5, 6].map((number) => ({ name: `Small ${number}`, hours: 900, rate: 19 })),
    { name: 'Gorse', hours: 9500, rate: 18.09, services: ['Supported living'] },
  ],
});
const fabric = weaveFabric(wokingham);

const framework = aScenario(wokingham)
  .withLot('Central', 'C', 'Alder', 'Birch')
  .withLot('North', 'N', 'Cedar', 'Dogwood')
  .withLot('South', 'S', 'Elm', 'Fir')
  .withSpecialists('Gorse')
  .withRules({ viability: { leastMinutes: 700 * 60, mostMinutes: 2000 * 60 } });

function read(words: ScenarioWords, money: Partial<MoneyAssumptions> = {}, attritionPercent = 0) {
  const assumptions = {
    demand: { ...USUAL_ASSUMPTIONS.demand, attritionPercent },
    money: { ...USUAL_ASSUMPTIONS.money, ...money },
  };
  return aPlanRead(wokingham, fabric, words.withAssumptions(assumptions).scenario);
}

const checkOf = (words: ScenarioWords, kind: CheckKind) => {
  const { ledger, figures, scenario } = read(words);
  return checkPlan(ledger, figures, scenario).find((check) => check.kind === kind)!;
};

describe('Wokingham: a framework in three zones in place of spot purchase', () => {
  const schedule3 = [
    { name: 'Level 1: Assistant Director and Director', above: 50_000 },
    { name: 'Level 2: Assistant Director, Director and Executive', above: 615_000 },
  ];
  const money = moneyOf(read(framework, { inflationPercent: 2.5, termYears: 5, thresholds: schedule3 }));

  test('is each zone viable? Each has 1,820 to 1,960 hours a week, within 700 to 2,000', () => {
    const { figures } = read(framework);
    expect(figures.lots.map(({ load }) => load.weeklyMinutes / 60)).toEqual([1960, 1820, 1820]);
    expect(checkOf(framework, 'hours-in-band').state).toBe('met');
    const two = aScenario(wokingham)
      .withLot('West', 'NC', 'Alder', 'Birch')
      .withLot('East', 'S', 'Elm', 'Fir')
      .withRules(framework.scenario.rules);
    const { findings } = checkOf(two, 'hours-in-band');
    expect(findings).toMatchObject([{ kind: 'over-band', lot: 1, weeklyMinutes: 3780 * 60 }]);
  });

  test('are there two bidders in each? Two, and a zone with one is found', () => {
    expect(checkOf(framework, 'enough-providers').state).toBe('met');
    const short = aScenario(wokingham)
      .withLot('Central', 'C', 'Alder', 'Birch')
      .withLot('North', 'N', 'Cedar')
      .withLot('South', 'S', 'Elm', 'Fir');
    expect(checkOf(short, 'enough-providers').findings).toMatchObject([
      { kind: 'too-few-providers', lot: 2 },
    ]);
  });

  test('how much should be guaranteed, and what does it cost when demand falls by 30%?', () => {
    // Of 5,600 hours 80% are guaranteed: 4,480. With three in ten packages gone 3,920 are used.
    const asPlanned = moneyOf(read(framework, { guaranteedPercent: 80 }));
    expect(asPlanned.ifUseFalls[0]!.cost.weeklyMinutes).toBe(0);
    const fallen = moneyOf(read(framework, { guaranteedPercent: 80 }, 30));
    const unused = fallen.lines.find(({ of }) => of === 'guaranteed')!.plan;
    expect(unused.weeklyMinutes).toBe((4480 - 3920) * 60);
    expect(unused.pounds.least).toBe(560 * 19 * 52);
    // The same is said beforehand, without changing the plan's demand.
    const foreseen = asPlanned.ifUseFalls.find(({ fallPercent }) => fallPercent === 30)!;
    expect(foreseen.cost.weeklyMinutes).toBeCloseTo(560 * 60, 6);
    // Seven tenths guaranteed would cost nothing.
    const safe = moneyOf(read(framework, { guaranteedPercent: 70 }));
    expect(safe.ifUseFalls.find(({ fallPercent }) => fallPercent === 30)!.cost.pounds.most).toBeCloseTo(0, 6);
  });

  test('who migrates? All with home care but those who are with a provider of their zone', () => {
    const { changing, kept, served } = readContinuity(read(framework));
    const staying = ZONES.reduce((sum, { people }) => sum + Math.ceil(people / 7), 0);
    expect([served.people, kept.people, changing.people]).toEqual([700, 300 + staying, 400 - staying]);
  });

  test('what does it cost? £14 million a year, £20,000 a person; £73.6 million over five years, £70 million without inflation', () => {
    expect(sayRange(money.today.cost.pounds, sayRoundPounds)).toBe('£14.0 million');
    expect(money.today.perPersonYear!.least).toBeCloseTo(20_000, 0);
    expect((money.term.total.least / 1e6).toFixed(2)).toBe('73.59');
    expect(sayRange(money.term.total, sayRoundPounds)).toBe('£73.6 million');
    expect((money.term.withoutInflation.least / 1e6).toFixed(2)).toBe('70.00');
    // Restructured, not changed: the plan costs what today costs.
    expect(money.difference.least).toBeCloseTo(0, 6);
    expect(sayKindOfMoney(money.kindOfMoney)).toBe('This is existing money, says the author.');
  });

  test('which approval? Schedule 3, Level 2: Yes', () => {
    expect(money.approval.least).toBe(schedule3[1]);
    expect(money.approval.most).toBe(schedule3[1]);
  });

  test('how many packages are let? About 30 a month: 360 a year, 51% of 700 people', () => {
    expect(30 * 12).toBe(360);
    expect(Math.round((360 / money.today.people) * 100)).toBe(51);
  });
});
