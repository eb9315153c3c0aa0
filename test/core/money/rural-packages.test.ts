import { expect, test } from 'vitest';
import { ruralPackages } from '../../../src/core/money/rural-packages.ts';
import { aDataset } from '../a-dataset.ts';

test('packages are rural where the file says so; a file that says nothing of places knows none', () => {
  const places = ['Urban', 'Rural', null].map((rurality) => ({
    hours: 1,
    facts: rurality ? { rurality } : {},
  }));
  expect([...ruralPackages(aDataset({ blocks: 'A', packages: places }).packages)!]).toEqual([0, 1, 0]);
  expect(ruralPackages(aDataset({ blocks: 'A', packages: [{ hours: 1 }] }).packages)).toBeNull();
});
