import { expect, test } from 'vitest';
import { NO_RATE } from '../../../src/core/dataset/packages.ts';
import { hourRates } from '../../../src/core/money/hour-rates.ts';
import { aDataset } from '../a-dataset.ts';

test('a package has its own rate, or else its provider’s of today; nothing is made up where neither says', () => {
  const dataset = aDataset({
    blocks: 'A',
    packages: [
      { hours: 1, provider: 'Alder', pounds: 20.29 },
      { hours: 1, provider: 'Alder' },
      { hours: 1, provider: 'Birch' },
      { hours: 1, status: 'waiting' },
    ],
    providers: [
      { name: 'Alder', hours: 9, rate: 18.86 },
      { name: 'Birch', hours: 9 },
    ],
  });
  const rates = hourRates(dataset, { poundsPerHour: 24.1 });
  expect([...rates.ofPackage]).toEqual([2029, 1886, NO_RATE, NO_RATE]);
  expect([...rates.ofProvider]).toEqual([1886, NO_RATE]);
  expect(rates.assumedPence).toBe(2410);
});
