import { describe, expect, test } from 'vitest';
import { addPaid, contractsOf, noSums, ruralPackages } from '../../../src/core/money/cost-tally.ts';
import { aDataset } from '../a-dataset.ts';

describe('what costs are added up by', () => {
  const { packages } = aDataset({
    blocks: 'A',
    packages: [
      { hours: 1, facts: { contract: 'Back up', rurality: 'Rural' } },
      { hours: 1, facts: { contract: 'Spot (legacy)', rurality: 'Urban' } },
      { hours: 1 },
      { hours: 1, facts: { contract: 'LOT' } },
    ],
  });

  test('the file’s words for the contracts that plans make are these; others are kept as they are', () => {
    const { rows, rowOfPackage } = contractsOf(packages);
    expect([...rowOfPackage].map((row) => rows[row])).toEqual([
      { of: 'back-up', name: '' },
      { of: 'named', name: 'Spot (legacy)' },
      { of: 'none', name: '' },
      { of: 'lot', name: '' },
    ]);
  });

  test('a file that is silent on contracts, or on places, has none', () => {
    const silent = aDataset({ blocks: 'A', packages: [{ hours: 1 }] }).packages;
    const { rows, rowOfPackage } = contractsOf(silent);
    expect(rows.map(({ of }) => of)).toEqual(['lot', 'back-up', 'specialist', 'spot', 'none']);
    expect([...rowOfPackage]).toEqual([4]);
    expect(ruralPackages(silent)).toBeNull();
    expect([...ruralPackages(packages)!]).toEqual([1, 0, 0, 0]);
  });

  test('a package counts in each sum that it is part of', () => {
    const sums = noSums();
    const paid = { weeklyMinutes: 60, weeklyVisits: 2, pence: 2000, isAssumed: false, paysLivingWage: false };
    addPaid(sums, { ...paid, isSpot: true, isRural: false });
    addPaid(sums, { ...paid, isSpot: false, isRural: true, isAssumed: true, paysLivingWage: true });
    expect(sums).toEqual({
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
    });
  });
});
