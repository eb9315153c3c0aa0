import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { settledRead } from '../../src/core/figures/settled-read.ts';
import { whoIsServed } from '../../src/core/figures/who-is-served.ts';
import { moneyOf } from '../../src/core/money/money-of.ts';
import { roundTogether } from '../../src/core/money/round-together.ts';
import { USUAL_ASSUMPTIONS, type MoneyAssumptions } from '../../src/core/scenario/assumptions.ts';
import { sayAgainstToday, sayKindOfMoney } from '../../src/ui/words/say-money.ts';
import { aDataset, type PackageWords } from '../core/a-dataset.ts';
import { aScenario } from '../core/a-scenario.ts';

/**
 * The case of Cheshire East's Finance Sub-Committee, 1 December 2021: care at home for children, with no
 * geography at all, after a committee had not approved it ‘without having further information’. The paper
 * gives money and no hours: packages are made up to cost what its table says, at £25.00 an hour.
 */
const ON_SYSTEM = 'Children with disability: on the current system';
const SPOT = 'Children with disability: spot purchase';
const NEW_WAYS = 'Child in need and cared for children: spot purchase and new ways';
const POUNDS_PER_HOUR = 25;

const cheshireEast = aDataset({
  blocks: 'A',
  packages: [
    ...packagesOf(ON_SYSTEM, 375_000, 80, 'Alder'),
    ...packagesOf(SPOT, 650_000, 90, 'Birch'),
    ...packagesOf(NEW_WAYS, 3_375_000, 310, 'Cedar'),
  ],
  providers: [
    { name: 'Alder', hours: 4000, rate: POUNDS_PER_HOUR, clientGroups: ['Children'] },
    { name: 'Birch', hours: 4000, rate: POUNDS_PER_HOUR },
    { name: 'Cedar', hours: 4000, rate: POUNDS_PER_HOUR, clientGroups: ['Children'] },
    { name: 'Dogwood', hours: 4000, rate: 20, clientGroups: ['Adults'] },
  ],
});

/** The purchasing system has no lots: all who are admitted stand behind it, and whoever cares for a child goes on. */
const system = aScenario(cheshireEast).withBackUp('Alder', 'Birch', 'Cedar', 'Dogwood');

function read(money: Partial<MoneyAssumptions> = {}) {
  const { scenario } = system.withAssumptions({
    demand: { ...USUAL_ASSUMPTIONS.demand, smallestPackageMinutes: 5 * 60 },
    placing: { ...USUAL_ASSUMPTIONS.placing, mode: 'keep-existing' },
    money: { ...USUAL_ASSUMPTIONS.money, termYears: 5, ...money },
  });
  return settledRead(cheshireEast, weaveFabric(cheshireEast), scenario);
}

describe('Cheshire East: a purchasing system for children’s care at home', () => {
  const plan = read();
  const money = moneyOf(plan);
  const today = money.byContract.filter(({ of }) => of === 'named');

  test('do the totals add up? 375 + 650 + 3,375 = 4,400 a year, 22,000 over five years, in £000', () => {
    const thousands = roundTogether(today.map((row) => row.today.pounds.least / 1000));
    expect(today.map(({ name }) => name)).toEqual([ON_SYSTEM, SPOT, NEW_WAYS]);
    expect(thousands).toEqual([375, 650, 3375]);
    expect(thousands.reduce((sum, each) => sum + each, 0)).toBe(4400);
    expect(Math.round(money.today.cost.pounds.least / 1000)).toBe(4400);
    expect(Math.round(money.term.total.least / 1000)).toBe(22_000);
    const rising = moneyOf(read({ inflationPercent: 2.5 }));
    expect(Math.round(rising.term.total.least / 1000)).toBe(23_128);
    expect(Math.round(rising.term.withoutInflation.least / 1000)).toBe(22_000);
  });

  test('63% of what is spent on children with disability is spot, and it is all 11.5% of £38.1 million', () => {
    const [onSystem, spot] = today.map((row) => row.today.pounds.least) as [number, number];
    expect(Math.round((spot / (onSystem + spot)) * 100)).toBe(63);
    expect(((money.today.cost.pounds.least / 38.1e6) * 100).toFixed(1)).toBe('11.5');
  });

  test('is this more money? No: the plan costs what today costs, and the author says whose money it is', () => {
    expect(sayAgainstToday(money.difference)).toBe('That is the same as today.');
    expect(sayKindOfMoney(money.kindOfMoney)).toBe('This is existing money, says the author.');
  });

  test('is demand changing? No: the same hours, packages and children', () => {
    expect(money.plan.cost.weeklyMinutes).toBe(money.today.cost.weeklyMinutes);
    expect([money.plan.packages, money.plan.people]).toEqual([money.today.packages, money.today.people]);
    expect(money.unmet.packages).toBe(0);
  });

  test('what are we committing to? Nothing by itself: no hour is guaranteed, so none that is not used is paid', () => {
    expect(money.ifUseFalls.map(({ cost }) => cost.pounds.most)).toEqual([0, 0, 0, 0, 0]);
    expect(money.lines.map(({ of }) => of)).toEqual(['care']);
  });

  test('are children cared for by those who care for adults alone? No', () => {
    const { clientGroups } = whoIsServed(plan);
    expect(clientGroups.map(({ name, load }) => [name, load.packages])).toEqual([['Children', 480]]);
    expect(money.byProvider.map(({ name }) => name)).toEqual(['Alder', 'Birch', 'Cedar']);
  });

  test('which packages deter providers? The 80 of under 5 hours a week, all on the current system', () => {
    const { small } = whoIsServed(plan).total;
    expect(small).toEqual({ packages: 80, weeklyMinutes: 17_308 });
  });
});

/** Packages that together cost so much a year, to the nearest minute of care, as equal as whole minutes allow. */
function packagesOf(contract: string, pounds: number, count: number, provider: string): PackageWords[] {
  const minutes = Math.round((pounds * 60) / (52 * POUNDS_PER_HOUR));
  return Array.from({ length: count }, (_, at) => ({
    hours: (Math.floor((minutes * (at + 1)) / count) - Math.floor((minutes * at) / count)) / 60,
    pounds: POUNDS_PER_HOUR,
    provider,
    facts: { contract, 'client-group': 'Children' },
  }));
}
