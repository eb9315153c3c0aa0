import { expect, test } from 'vitest';
import { openPlaces } from '../../../src/core/placing/open-places.ts';
import { refillProviders } from '../../../src/core/placing/refill-providers.ts';
import { placeAnywhere } from '../../../src/core/placing/round-relaxed.ts';
import { aTaskInWords, someTasks } from './lay-out-task.ts';
import { seeded } from '../seeded.ts';
import { whatIsWrong } from './what-is-wrong.ts';

/** One provider with so many hours, that has the packages `has` and could have `unmet` as well. */
function refilled(hours: number, has: readonly number[], unmet: readonly number[], keeper?: string) {
  const packages = [...has, ...unmet].map((each) => ({
    block: 'A',
    hours: each,
    ...(keeper && { provider: keeper }),
  }));
  const { task, demand } = aTaskInWords(
    {
      blocks: 'A',
      packages,
      providers: [
        { name: 'Alder', hours },
        { name: 'Birch', hours: 0 },
      ],
    },
    (plan) => plan.withLot('North', 'A', 'Alder'),
  );
  const open = openPlaces(task);
  for (const place of task.free)
    if (demand.order[place]! < has.length) open.give(place, open.choiceOf(place, 0));
  const isBetter = refillProviders(task, open, 15);
  const taken = [...task.free].filter((place) => open.taker[place] === 0);
  return {
    isBetter,
    hours: taken.map((place) => demand.weeklyMinutes[place]! / 60),
    left: open.room[0]! / 60,
  };
}

test('gives up a package for two that together fill the room', () => {
  expect(refilled(10, [6], [5, 5])).toEqual({ isBetter: true, hours: [5, 5], left: 0 });
  expect(refilled(12, [6, 3], [4, 2])).toEqual({ isBetter: true, hours: [6, 4, 2], left: 0 });
});

test('changes nothing where no minute more would be met', () => {
  expect(refilled(10, [6, 4], [5, 5])).toEqual({ isBetter: false, hours: [6, 4], left: 0 });
  expect(refilled(10, [6], [11, 12])).toEqual({ isBetter: false, hours: [6], left: 4 });
});

test('fills the room of one provider as full as any choice of packages does', () => {
  const random = seeded(3);
  const list = (length: number) => Array.from({ length }, () => (1 + Math.floor(random() * 40)) / 4);
  for (let turn = 0; turn < 100; turn++) {
    const [has, unmet] = [list(1 + (turn % 5)), list(1 + (turn % 7))];
    const before = has.reduce((sum, hours) => sum + hours, 0);
    const room = before + list(1)[0]!;
    let sums = new Set([0]);
    for (const hours of [...has, ...unmet]) sums = new Set([...sums, ...[...sums].map((sum) => sum + hours)]);
    const most = Math.max(...[...sums].filter((sum) => sum <= room));
    const { isBetter, left } = refilled(room, has, unmet);
    expect({ isBetter, left }).toEqual({ isBetter: most > before, left: room - most });
  }
});

test('of fills that meet as much takes the one that keeps most people', () => {
  const packages = [
    { block: 'A', hours: 3, provider: 'Birch' },
    { block: 'A', hours: 4, provider: 'Alder' },
    { block: 'A', hours: 4, provider: 'Birch' },
  ];
  const { task } = aTaskInWords(
    {
      blocks: 'A',
      packages,
      providers: [
        { name: 'Alder', hours: 5 },
        { name: 'Birch', hours: 0 },
      ],
    },
    (plan) => plan.withLot('North', 'A', 'Alder', 'Birch'),
  );
  const open = openPlaces(task);
  open.give(2, open.choiceOf(2, 0));
  expect(refillProviders(task, open, 60)).toBe(true);
  expect([...open.taker]).toEqual([0, -2, -2]);
});

test('of fills that meet as much takes the one with most of its own lot’s, before whom it keeps', () => {
  const packages = [
    { block: 'A', hours: 4 },
    { block: 'B', hours: 4, provider: 'Alder' },
  ];
  const { task, demand } = aTaskInWords(
    { blocks: 'AB', packages, providers: [{ name: 'Alder', hours: 4 }] },
    (plan) => plan.withLot('North', 'A', 'Alder').withLot('South', 'B').withBackUp('Alder'),
  );
  const open = openPlaces(task);
  expect(refillProviders(task, open, 60)).toBe(true);
  expect(
    [...task.free].filter((place) => open.taker[place] === 0).map((place) => demand.order[place]),
  ).toEqual([0]);
});

test('from any placing breaks no rule, and says that it is better where and only where fewer are unmet', () => {
  let better = 0;
  for (const laidOut of someTasks(150)) {
    const { task, demand, seed } = laidOut;
    const random = seeded(seed);
    const open = openPlaces(task);
    for (const place of task.free) if (random() < 0.7) placeAnywhere(task, open, place);
    const unmetMinutes = () =>
      task.free.reduce(
        (sum, place) => (open.taker[place]! < 0 ? sum + demand.weeklyMinutes[place]! : sum),
        0,
      );
    const before = unmetMinutes();
    const isBetter = refillProviders(task, open, 1);
    expect(whatIsWrong(laidOut, open.taker)).toEqual([]);
    expect(unmetMinutes() < before).toBe(isBetter);
    expect(unmetMinutes()).toBeLessThanOrEqual(before);
    if (isBetter) better++;
  }
  expect(better).toBeGreaterThan(100);
});
