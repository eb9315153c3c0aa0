import { expect, test } from 'vitest';
import { bringDataForward, type KeptDataset } from '../../src/store/bring-data-forward.ts';
import { aDataset } from '../core/a-dataset.ts';

const today = aDataset({
  blocks: 'AB',
  asOf: '2024-04-03',
  packages: [
    { block: 'A', hours: 7, status: 'waiting', waitingSince: '2024-03-01', facts: { sex: 'Female' } },
    { block: 'B', hours: 5, startedOn: '2023-01-09', pounds: 18.86 },
  ],
});

test('data kept before packages had days, rates and facts opens with none of them known', () => {
  const { asOf, packages, ...rest } = today;
  const { waitingSince, startedOn, ratePence, facts, ...columns } = packages;
  expect([asOf, waitingSince.length, startedOn.length, ratePence.length, facts.length]).toEqual([
    19_816, 2, 2, 2, 1,
  ]);
  const old: KeptDataset = { ...rest, packages: columns };
  expect(bringDataForward(old)).toEqual({
    ...rest,
    asOf: null,
    packages: {
      ...columns,
      waitingSince: Int32Array.of(-1, -1),
      startedOn: Int32Array.of(-1, -1),
      ratePence: Int32Array.of(-1, -1),
      facts: [],
    },
  });
});

test('data of today comes back as it is', () => {
  expect(bringDataForward(today)).toEqual(today);
});
