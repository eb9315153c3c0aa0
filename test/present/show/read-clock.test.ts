import { expect, test } from 'vitest';
import { readClock } from '../../../src/present/show/read-clock.ts';
import { sayBehind, sayClock, sayMinutes, sayTimeLeft } from '../../../src/present/show/say-clock.ts';

const scenes = [{ minutes: 1 }, { minutes: 2.5 }, { minutes: 4 }];
const at = (seconds: number) => 1_000_000 + seconds * 1000;

test('a clock counts from the start, and the time of a step from when it was shown', () => {
  const clock = readClock(scenes, { step: 1, startedAt: at(0) }, at(100), at(130.9));
  expect(clock).toEqual({ elapsed: 130, planned: 450, left: 120, behind: 130 - 210 });
});

test('the last step may take longer than planned', () => {
  const clock = readClock(scenes, { step: 2, startedAt: at(0) }, at(200), at(500));
  expect(clock).toEqual({ elapsed: 500, planned: 450, left: -60, behind: 50 });
});

test('time is said in words that a glance takes in', () => {
  const left = (seconds: number) => sayTimeLeft({ left: seconds });
  expect([121, 70, 45, 9, -1, -130].map(left)).toEqual([
    'About 2 minutes left for this step.',
    'About 1 minute left for this step.',
    'Under a minute left for this step.',
    'A few seconds left for this step.',
    'The time for this step is over.',
    '2 minutes over the time for this step.',
  ]);
  expect([-500, 29, 31, 170].map((behind) => sayBehind({ behind }))).toEqual([
    null,
    null,
    'You are 1 minute behind.',
    'You are 3 minutes behind.',
  ]);
  expect([sayClock(5), sayClock(725), sayClock(3600)]).toEqual(['0:05', '12:05', '60:00']);
  expect([sayMinutes(1), sayMinutes(2.5), sayMinutes(0.5)]).toEqual([
    '1 minute',
    '2.5 minutes',
    '0.5 minutes',
  ]);
});
