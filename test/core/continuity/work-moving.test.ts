import { expect, test } from 'vitest';
import { SPOT, UNMET } from '../../../src/core/allocation/allocation.ts';
import { NOBODY_TODAY } from '../../../src/core/continuity/trace-people.ts';
import { fullTimePosts, workMoving } from '../../../src/core/continuity/work-moving.ts';

const move = (from: number, to: number, weeklyMinutes: number) => ({
  from,
  to,
  weeklyMinutes,
  people: 1,
  packages: 1,
});

test('the work of a provider stays, moves or is left with nobody, the most moving first', () => {
  const works = workMoving([
    move(0, 0, 600),
    move(0, 1, 60),
    move(1, 0, 120),
    move(1, SPOT, 30),
    move(1, UNMET, 15),
    move(NOBODY_TODAY, 0, 7),
    move(NOBODY_TODAY, UNMET, 1),
  ]);
  expect(works).toEqual([
    {
      provider: 1,
      todayMinutes: 165,
      keptMinutes: 0,
      movingMinutes: 150,
      leftMinutes: 15,
      gainedMinutes: 60,
    },
    {
      provider: 0,
      todayMinutes: 660,
      keptMinutes: 600,
      movingMinutes: 60,
      leftMinutes: 0,
      gainedMinutes: 127,
    },
  ]);
});

test('74 hours of care come to two full-time posts', () => {
  expect(fullTimePosts(74 * 60)).toBe(2);
});
