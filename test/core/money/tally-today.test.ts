import { describe, expect, test } from 'vitest';
import { contractsOf } from '../../../src/core/money/contracts.ts';
import { hourRates } from '../../../src/core/money/hour-rates.ts';
import { tallyToday } from '../../../src/core/money/tally-today.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { readWithMoney } from './a-money-plan.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [
    { block: 'A', hours: 10, provider: 'Alder', pounds: 20, person: 'Ann', facts: { contract: 'Lot' } },
    { block: 'B', hours: 5, provider: 'Alder', person: 'Ann', service: 'Live-in care' },
    { block: 'B', hours: 4, provider: 'Birch', status: 'suspended', pounds: 30 },
    { block: 'B', hours: 7, status: 'waiting', pounds: 99 },
    { block: 'B', hours: 7, provider: 'Birch', status: 'handed-back', pounds: 99 },
    { hours: 2 },
  ],
  providers: [
    { name: 'Alder', hours: 100, rate: 18.5 },
    { name: 'Birch', hours: 100 },
  ],
});

describe('what is paid for today', () => {
  const read = readWithMoney(dataset, aScenario(dataset).withLot('West', 'A').withLot('East', 'B'));
  const money = read.scenario.assumptions.money;
  const contracts = contractsOf(dataset.packages);
  const tally = tallyToday(read, hourRates(dataset, money), contracts);

  test('packages that wait or are handed back cost nothing, and suspended ones are paid for', () => {
    expect([tally.total.packages, tally.total.weeklyMinutes / 60, tally.people]).toEqual([4, 21, 3]);
    expect(tally.total.penceMinutes).toBe(60 * (10 * 2000 + 5 * 1850 + 4 * 3000 + 2 * 2410));
  });

  test('hours without a rate of package or provider are paid at the assumed one, and counted', () => {
    expect(tally.total.assumedMinutes).toBe(120);
  });

  test('each provider, lot, contract and service has its own', () => {
    const hours = (rows: readonly { weeklyMinutes: number }[]) => rows.map((row) => row.weeklyMinutes / 60);
    expect(hours(tally.byProvider)).toEqual([15, 4, 0, 2]);
    expect(hours(tally.byLot)).toEqual([2, 10, 9]);
    expect(hours(tally.byService)).toEqual([16, 5]);
    expect(hours(tally.byContract)).toEqual([10, 0, 0, 0, 11]);
  });
});
