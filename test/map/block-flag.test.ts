import { expect, test } from 'vitest';
import { createBlockFlag } from '../../src/map/block-flag.ts';
import { aFakeMap } from './a-fake-map.ts';

test('a flag is raised and lowered only where it changes', () => {
  const fake = aFakeMap();
  const flag = createBlockFlag(fake.map, 'held');
  flag([3, 5]);
  expect([...fake.states]).toEqual([
    ['blocks/3', { held: true }],
    ['blocks/5', { held: true }],
  ]);
  fake.calls = 0;
  flag([5, 8]);
  expect(fake.calls).toBe(2);
  expect(fake.states.get('blocks/3')).toEqual({ held: false });
  expect(fake.states.get('blocks/8')).toEqual({ held: true });
});

test('a flag on blocks that have it already costs nothing', () => {
  const fake = aFakeMap();
  const flag = createBlockFlag(fake.map, 'held');
  flag([1, 2, 3]);
  fake.calls = 0;
  flag([3, 2, 1]);
  expect(fake.calls).toBe(0);
});
