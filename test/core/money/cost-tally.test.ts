import { expect, test } from 'vitest';
import { NO_SUMS, openTally } from '../../../src/core/money/cost-tally.ts';

test('a package counts in each sum that it is part of, in its own row of each way of adding up', () => {
  const tally = openTally({ providers: 2, lots: 1, contracts: 1, services: 1 });
  const paid = {
    weeklyMinutes: 60,
    weeklyVisits: 2,
    pence: 2000,
    isAssumed: false,
    isSpot: false,
    isRural: false,
    paysLivingWage: false,
    person: 7,
    provider: 0,
    lot: 0,
    contract: 0,
    service: 0,
  };
  tally.add({ ...paid, isSpot: true });
  tally.add({ ...paid, isRural: true, isAssumed: true, paysLivingWage: true });
  tally.add({ ...paid, person: 3, provider: 1, weeklyMinutes: 30 });
  const { total, byProvider, byLot, people } = tally.close();
  expect(byProvider).toEqual([
    {
      packages: 2,
      weeklyMinutes: 120,
      weeklyVisits: 4,
      penceMinutes: 240_000,
      spotMinutes: 60,
      spotPenceMinutes: 120_000,
      ruralMinutes: 60,
      ruralPenceMinutes: 120_000,
      livingWageMinutes: 60,
      assumedMinutes: 60,
    },
    { ...NO_SUMS, packages: 1, weeklyMinutes: 30, weeklyVisits: 2, penceMinutes: 60_000 },
  ]);
  expect(byLot).toEqual([total]);
  expect([total.packages, total.weeklyMinutes, people]).toEqual([3, 150, 2]);
});
