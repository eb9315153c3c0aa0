import { describe, expect, test } from 'vitest';
import { openPlaces, type OpenPlaces } from '../../../src/core/placing/open-places.ts';
import { scorePlacing } from '../../../src/core/placing/placing-score.ts';
import { placeAnywhere } from '../../../src/core/placing/round-relaxed.ts';
import { balanceShares, shiftPackages } from '../../../src/core/placing/shift-packages.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { seeded } from '../seeded.ts';
import { aTaskInWords, someTasks, type LaidOutTask } from './lay-out-task.ts';
import { whatIsWrong } from './what-is-wrong.ts';

/** A task with some of its packages placed somewhere, as they come. */
function somehowPlaced(laidOut: LaidOutTask & { seed: number }): OpenPlaces {
  const { task, seed } = laidOut;
  const random = seeded(seed + 7);
  const open = openPlaces(task);
  for (const place of task.free) {
    const [first, end] = [task.firstChoice[task.group[place]!]!, task.firstChoice[task.group[place]! + 1]!];
    const choice = first + Math.floor(random() * (end - first));
    if (open.fits(place, choice)) open.give(place, choice);
  }
  return open;
}

const scored = ({ demand, offers, assignment }: LaidOutTask, taker: Int16Array) =>
  scorePlacing(demand, offers, assignment, taker);
/** Whether the first of the first three aims in which they differ has less in the first. */
function isBetter(laidOut: LaidOutTask, one: Int16Array, other: Int16Array): boolean {
  const [a, b] = [scored(laidOut, one), scored(laidOut, other)];
  if (a.unmetMinutes !== b.unmetMinutes) return a.unmetMinutes < b.unmetMinutes;
  if (a.outsideMinutes !== b.outsideMinutes) return a.outsideMinutes < b.outsideMinutes;
  return a.peopleChanging < b.peopleChanging;
}

describe('shifting packages', () => {
  test('is done when no single move betters the first three aims, and never made them worse on the way', () => {
    for (const laidOut of someTasks(40)) {
      const open = somehowPlaced(laidOut);
      for (let isMoved = true; isMoved;) {
        const before = open.taker.slice();
        isMoved = shiftPackages(laidOut.task, open);
        expect(isBetter(laidOut, before, open.taker)).toBe(false);
        expect(isMoved).toBe(before.some((taker, place) => taker !== open.taker[place]));
      }
      expect(whatIsWrong(laidOut, open.taker)).toEqual([]);
      for (const place of laidOut.task.free) {
        for (let provider = 0; provider < laidOut.demand.providerCount; provider++) {
          const moved = open.taker.with(place, provider);
          if (!isBetter(laidOut, moved, open.taker)) continue;
          expect(whatIsWrong(laidOut, moved)).not.toEqual([]);
        }
      }
    }
  });

  test('brings a package home from outside, though who has it there serves it now', () => {
    const { task } = aTaskInWords(
      {
        blocks: 'A',
        packages: [{ block: 'A', hours: 5, provider: 'Birch' }],
        providers: [
          { name: 'Alder', hours: 9 },
          { name: 'Birch', hours: 9 },
        ],
      },
      (plan) => plan.withLot('North', 'A', 'Alder').withBackUp('Birch'),
    );
    const open = openPlaces(task);
    open.give(0, open.choiceOf(0, 1));
    expect(shiftPackages(task, open)).toBe(true);
    expect([...open.taker, ...open.room]).toEqual([0, 240, 540]);
    expect(shiftPackages(task, open)).toBe(false);
  });
});

describe('balancing shares', () => {
  test('brings the seats nearer to their shares, and costs nothing of the aims before', () => {
    let nearer = 0;
    const tasks = [true, false].flatMap((hasStays) => someTasks(100, { offer: 'shares', hasStays }));
    for (const laidOut of tasks) {
      const { task, offers, targets } = laidOut;
      const open = somehowPlaced(laidOut);
      const before = scored(laidOut, open.taker);
      balanceShares(task, open, offers, targets);
      expect(whatIsWrong(laidOut, open.taker)).toEqual([]);
      const after = scored(laidOut, open.taker);
      expect(after).toMatchObject({
        unmetMinutes: before.unmetMinutes,
        outsideMinutes: before.outsideMinutes,
      });
      expect(after.peopleChanging).toBeLessThanOrEqual(before.peopleChanging);
      expect(after.shareMinutes).toBeLessThan(before.shareMinutes + 1e-6);
      if (after.shareMinutes < before.shareMinutes - 1) nearer++;
    }
    expect(nearer).toBeGreaterThan(30);
  });

  test('comes to the shares where sizes allow; and leaves all where providers are asked in order', () => {
    const packages = Array.from({ length: 10 }, () => ({ block: 'A', hours: 2 }));
    const providers = [
      { name: 'Alder', hours: 40 },
      { name: 'Birch', hours: 60 },
    ];
    const { task, offers, targets } = aTaskInWords({ blocks: 'A', packages, providers }, (plan) =>
      plan.withLot('North', 'A', { provider: 'Alder', share: 30 }, { provider: 'Birch', share: 70 }),
    );
    const open = openPlaces(task);
    for (const place of task.free) placeAnywhere(task, open, place);
    expect(new Set(open.taker)).toEqual(new Set([0]));
    balanceShares(task, open, { ...offers, offer: 'order' }, targets);
    expect(new Set(open.taker)).toEqual(new Set([0]));
    balanceShares(task, open, offers, targets);
    expect(open.taker.filter((taker) => taker === 1)).toHaveLength(7);
  });

  test('takes from each seat only what it has above its share', () => {
    const packages = Array.from({ length: 12 }, () => ({ block: 'A', hours: 1 }));
    const providers = ['Alder', 'Birch', 'Cedar'].map((name) => ({ name, hours: 12 }));
    const { task, offers, targets } = aTaskInWords({ blocks: 'A', packages, providers }, (plan) =>
      plan.withLot('North', 'A', 'Alder', 'Birch', 'Cedar'),
    );
    const open = openPlaces(task);
    for (const place of task.free) open.give(place, open.choiceOf(place, place < 6 ? 0 : 1));
    balanceShares(task, open, offers, targets);
    expect([0, 1, 2].map((its) => open.taker.filter((taker) => taker === its).length)).toEqual([4, 4, 4]);
  });

  test('counts those who stay in their seats', () => {
    const packages = [
      { block: 'A', hours: 6, provider: 'Alder' },
      ...[2, 2, 2].map((hours) => ({ block: 'A', hours })),
    ];
    const providers = ['Alder', 'Birch'].map((name) => ({ name, hours: 20 }));
    const placing = { ...USUAL_ASSUMPTIONS.placing, mode: 'keep-existing' as const };
    const { task, offers, targets } = aTaskInWords({ blocks: 'A', packages, providers }, (plan) =>
      plan.withLot('North', 'A', 'Alder', 'Birch').withAssumptions({ placing }),
    );
    const open = openPlaces(task);
    for (const place of task.free) open.give(place, open.choiceOf(place, 1));
    balanceShares(task, open, offers, targets);
    expect([...open.taker]).toEqual([0, 1, 1, 1]);
  });
});
