import { expect, test } from 'vitest';
import { weaveFabric } from '../../../../src/core/fabric/weave-fabric.ts';
import { aimGround } from '../../../../src/ui/futures/lots/aim-ground.ts';
import { whyNoSearch } from '../../../../src/ui/futures/lots/why-no-search.ts';
import { aPlanRead } from '../../../core/a-plan-read.ts';
import { DATASET, TWO_LOTS } from './an-alternative.ts';

const read = aPlanRead(DATASET, weaveFabric(DATASET), TWO_LOTS);

test('the ground says what there is in all, and today’s values', () => {
  const ground = aimGround(read, 0);
  expect(ground).toMatchObject({ weight: 17 * 60, hasMinutes: true, zoneMinutes: 17 * 60 });
  expect(ground.today['even-hours']).toBe(90);
  expect(ground.today.zones).toBe(0);
});

test('without a layer no zones are counted', () => expect(aimGround(read, null).zoneMinutes).toBe(0));

test('a search is stopped only by locks on every block', () => {
  expect(whyNoSearch(read)).toBeNull();
  const lockedTo = (lots: number[]) => ({
    ...read,
    scenario: { ...TWO_LOTS, locks: { ...TWO_LOTS.locks, lots: lots as never } },
  });
  expect(whyNoSearch(lockedTo([1]))).toBeNull();
  expect(whyNoSearch(lockedTo([1, 2]))).toBe('all-locked');
});
