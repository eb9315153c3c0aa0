import { describe, expect, test } from 'vitest';
import { WAITING_MINUTES, WAITING_PACKAGES } from '../../../src/core/simulate/care-counter.ts';
import type { CareModel } from '../../../src/core/simulate/care-model.ts';
import { NOBODY, WAITS } from '../../../src/core/simulate/care-slots.ts';
import { giveTo, takeAway } from '../../../src/core/simulate/hold-package.ts';
import {
  countStillWaiting,
  offerRoomOf,
  stopWaiting,
  waitOrGo,
} from '../../../src/core/simulate/wait-for-room.ts';
import { writePackage } from '../../../src/core/simulate/write-package.ts';
import { aCareModel } from './a-care-model.ts';
import { aCareRun } from './a-care-run.ts';
import { sumOf } from './parts-of.ts';

const SIZES = [20, 50, 10].map((minutes) => ({
  perWeek: 1,
  minutes,
  meanWeeks: 8,
  duration: 'fixed' as const,
}));

describe('packages that wait', () => {
  test('are taken by who gets room, the oldest that fits first, until nothing fits', () => {
    const run = aRun();
    const slots = [1, 0, 0, 2].map((template, key) => wait(run, template, key));
    run.rooms.capacity[0] = 45;
    offerRoomOf(run, 0);
    expect(slots.map((slot) => run.slots.taker[slot])).toEqual([NOBODY, 0, 0, NOBODY]);
    expect([run.counter.level[WAITING_PACKAGES], run.counter.level[WAITING_MINUTES]]).toEqual([2, 60]);
  });

  test('are the oldest of all queues that a provider serves', () => {
    const lot = { packages: SIZES, standby: [0] };
    const run = aCareRun(aCareModel([lot, lot], [0], { waits: true }));
    const slots = [3, 0, 3].map((template, key) => wait(run, template, key));
    run.rooms.capacity[0] = 40;
    offerRoomOf(run, 0);
    expect(slots.map((slot) => run.slots.taker[slot])).toEqual([0, 0, NOBODY]);
  });

  test('are counted with the days and hours they waited, when it ends or is still going on', () => {
    const run = aRun();
    const [first] = [wait(run, 0, 1), wait(run, 1, 2)];
    run.now = 2;
    stopWaiting(run, first!);
    run.now = 3;
    countStillWaiting(run);
    expect([...run.counter.tally.waitingOfTemplate]).toEqual([40, 150, 0]);
    expect([run.counter.tally.daysWaited[14], sumOf(run.counter.tally.daysWaited)]).toEqual([1, 2]);
  });

  test('have all their weeks of care ahead, or what was left when they lost somebody', () => {
    const run = aRun();
    const slot = wait(run, 0, 1);
    expect(run.heap.count).toBe(0);
    run.now = 5;
    stopWaiting(run, slot);
    giveTo(run, slot, 0);
    expect(run.slots.endAt[slot]).toBe(13);
    run.now = 7;
    takeAway(run, slot);
    waitOrGo(run, slot);
    run.now = 20;
    stopWaiting(run, slot);
    giveTo(run, slot, 0);
    expect(run.slots.endAt[slot]).toBe(26);
  });

  test('need care no more at their time where the need ends meanwhile', () => {
    const run = aRun({ endsWhileWaiting: true });
    const slot = wait(run, 0, 1);
    expect([run.heap.weeks[0], run.slots.state[slot]]).toEqual([8, WAITS]);
  });

  test('are gone at once where nobody may wait', () => {
    const run = aRun({ waits: false });
    wait(run, 0, 1);
    expect([run.slots.freeCount, run.counter.level[WAITING_PACKAGES]]).toEqual([1, 0]);
  });
});

function aRun(rest: Partial<Pick<CareModel, 'waits' | 'endsWhileWaiting'>> = {}) {
  return aCareRun(aCareModel([{ packages: SIZES, seats: [{}] }], [0], { waits: true, ...rest }));
}

function wait(run: ReturnType<typeof aRun>, template: number, key: number): number {
  const slot = writePackage(run, template, key, false);
  waitOrGo(run, slot);
  return slot;
}
