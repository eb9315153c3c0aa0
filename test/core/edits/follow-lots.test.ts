import { expect, test } from 'vitest';
import { followLots } from '../../../src/core/edits/follow-lots.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const { standby } = aScenario(aDataset({ blocks: 'A' }))
  .withBackUp('Alder')
  .withStandby('Birch', 'back-up', 1)
  .withStandby('Cedar', 'specialist', 1, 2, 3).scenario;
const become = (...lots: number[]) =>
  followLots(standby, (lot) => (lot === 1 ? (lots as LotId[]) : [lot])).map(({ provider, lots: own }) => [
    provider,
    ...own,
  ]);

test('providers behind a lot stand behind what it becomes, once each', () => {
  expect(become(1, 4)).toEqual([['Alder'], ['Birch', 1, 4], ['Cedar', 1, 2, 3, 4]]);
  expect(become(3)).toEqual([['Alder'], ['Birch', 3], ['Cedar', 2, 3]]);
});

test('a provider whose lots are all gone leaves, and one behind every lot stays', () => {
  expect(become()).toEqual([['Alder'], ['Cedar', 2, 3]]);
});

test('where nothing changes the list stays the same object', () => {
  expect(followLots(standby, (lot) => [lot])).toBe(standby);
});
