import { expect, test } from 'vitest';
import { improvePlaces } from '../../../src/core/placing/improve-places.ts';
import { openPlaces } from '../../../src/core/placing/open-places.ts';
import { scorePlacing } from '../../../src/core/placing/placing-score.ts';
import { placeAnywhere } from '../../../src/core/placing/round-relaxed.ts';
import { aTaskInWords, someTasks, type LaidOutTask } from './lay-out-task.ts';
import { whatIsWrong } from './what-is-wrong.ts';

function anywhere({ task }: LaidOutTask) {
  const open = openPlaces(task);
  for (const place of task.free) placeAnywhere(task, open, place);
  return open;
}

/** 5 and 4 hours with Alder, who has 10; 6 with Birch, who has 8; and 3 with nobody, unless two change places. */
function threeHoursLeft() {
  const laidOut = aTaskInWords(
    {
      blocks: 'A',
      packages: [5, 4, 6, 3].map((hours) => ({ block: 'A', hours })),
      providers: [
        { name: 'Alder', hours: 10 },
        { name: 'Birch', hours: 8 },
      ],
    },
    (plan) => plan.withLot('North', 'A', 'Alder', 'Birch'),
  );
  const open = openPlaces(laidOut.task);
  [1, 0, 0].forEach((provider, place) => open.give(place, open.choiceOf(place, provider)));
  return { ...laidOut, open };
}

test('finds the exchange between two providers that makes room for one more', () => {
  const { task, open, offers, targets } = threeHoursLeft();
  improvePlaces(task, open, offers, targets, 0, 10);
  expect([...open.room]).toEqual([0, 0]);
  expect([...open.taker]).toEqual([0, 1, 0, 1]);
});

test('moves nothing where as few are unmet as can be, or where there are no turns left', () => {
  const { task, open, offers, targets } = threeHoursLeft();
  improvePlaces(task, open, offers, targets, 180, 10);
  improvePlaces(task, open, offers, targets, 0, 0);
  expect([...open.taker]).toEqual([1, 0, 0, -2]);
});

test('from any placing breaks no rule and leaves no more unmet, and of as many unmet no more outside', () => {
  let better = 0;
  for (const laidOut of someTasks(25)) {
    const { task, demand, offers, assignment, targets } = laidOut;
    const open = anywhere(laidOut);
    const before = scorePlacing(demand, offers, assignment, open.taker);
    improvePlaces(task, open, offers, targets, 0, 6);
    const after = scorePlacing(demand, offers, assignment, open.taker);
    expect(whatIsWrong(laidOut, open.taker)).toEqual([]);
    expect(after.unmetMinutes).toBeLessThanOrEqual(before.unmetMinutes);
    const isLess = after.unmetMinutes < before.unmetMinutes;
    if (isLess) better++;
    expect(isLess || after.outsideMinutes <= before.outsideMinutes).toBe(true);
  }
  expect(better).toBeGreaterThan(10);
});
