import { describe, expect, test } from 'vitest';
import { compressRows } from '../../../src/core/fabric/compressed-rows.ts';
import { holdPackages } from '../../../src/core/fabric/hold-packages.ts';
import { aDataset } from '../a-dataset.ts';

describe('what a block holds', () => {
  const { packages } = aDataset({
    blocks: 'AB',
    packages: [
      { block: 'A', hours: 7, visits: 14.25, person: 'Ada' },
      { block: 'A', hours: 3.5, visits: 3.5, person: 'Ada', status: 'waiting' },
      { block: 'A', hours: 1, visits: 2, person: 'Bea', status: 'handed-back' },
      { block: 'B', hours: 2, visits: 7, person: 'Ada', status: 'suspended' },
      { hours: 9, visits: 7 },
    ],
  });
  const holdings = holdPackages(packages, compressRows(2, [0, 0, 0, 1, -1]));

  test('adds up its packages, minutes and visits', () => {
    expect([...holdings.packages]).toEqual([3, 1]);
    expect([...holdings.weeklyMinutes]).toEqual([690, 120]);
    expect([...holdings.weeklyVisits]).toEqual([19.75, 7]);
  });

  test('counts a person with two packages in it once', () => expect([...holdings.people]).toEqual([2, 1]));

  test('waits for a provider with what is waiting or handed back', () => {
    expect([...holdings.waitingPackages]).toEqual([2, 0]);
    expect([...holdings.waitingMinutes]).toEqual([270, 0]);
  });
});
