import { expect, test } from 'vitest';
import { sumGroups } from '../../../src/core/waiting/sum-groups.ts';

const demand = { person: Int32Array.of(4, 4, 7, 9), weeklyMinutes: Int32Array.of(60, 30, 15, 5) };

test('packages, people and minutes are added up by group, and a person counts once in each', () => {
  expect(sumGroups(demand, [0, 1, 2], 3, (at) => (at === 2 ? 2 : 0))).toEqual([
    { packages: 2, people: 1, weeklyMinutes: 90 },
    { packages: 0, people: 0, weeklyMinutes: 0 },
    { packages: 1, people: 1, weeklyMinutes: 15 },
  ]);
});
