import { describe, expect, test } from 'vitest';
import { OWN_MINUTES, SPOT_MINUTES, STANDBY_MINUTES } from '../../../src/core/simulate/care-counter.ts';
import type { CareRun } from '../../../src/core/simulate/care-run.ts';
import { AWAY_KEPT, IN_CARE, NOBODY } from '../../../src/core/simulate/care-slots.ts';
import {
  beginCare,
  changeDelivered,
  changeHeld,
  findTaker,
  giveTo,
  leave,
  lotOf,
  scheduleNext,
  takeAway,
} from '../../../src/core/simulate/hold-package.ts';
import { writePackage } from '../../../src/core/simulate/write-package.ts';
import { aCareModel } from './a-care-model.ts';
import { aCareRun } from './a-care-run.ts';

const SPOT = 2;
const PACKAGES = [{ perWeek: 1, minutes: 30, meanWeeks: 8, duration: 'fixed' as const }];

describe('who has a package', () => {
  test.each([
    [0, OWN_MINUTES, [30, 0, 0], [30]],
    [1, STANDBY_MINUTES, [0, 30, 0], [0]],
    [SPOT, SPOT_MINUTES, [0, 0, 30], [0]],
  ])('provider %i holds its hours and delivers them', (taker, series, used, taken) => {
    const { run, slot } = aPackage();
    giveTo(run, slot, taker);
    expect([...run.rooms.used]).toEqual(used);
    expect([...run.rooms.taken]).toEqual(taken);
    expect(run.counter.level[series]).toBe(30);
    expect([...run.counter.providerLevel]).toEqual(used.slice(0, SPOT));
    expect([run.slots.state[slot], run.heap.weeks[0]]).toEqual([IN_CARE, 8]);
    takeAway(run, slot);
    expect(
      [...run.rooms.used, ...run.rooms.taken, ...run.counter.level].every((minutes) => minutes === 0),
    ).toBe(true);
    expect(run.slots.taker[slot]).toBe(NOBODY);
  });

  test('hours that are kept for somebody in hospital are held and not delivered', () => {
    const { run, slot } = aPackage();
    giveTo(run, slot, 0);
    changeDelivered(run, slot, -30);
    run.slots.state[slot] = AWAY_KEPT;
    expect([run.rooms.used[0], run.counter.level[OWN_MINUTES]]).toEqual([30, 0]);
    beginCare(run, slot);
    changeHeld(run, slot, 5);
    expect([run.rooms.used[0], run.counter.level[OWN_MINUTES]]).toEqual([35, 30]);
    changeHeld(run, slot, -5);
    changeDelivered(run, slot, -30);
    run.slots.state[slot] = AWAY_KEPT;
    takeAway(run, slot);
    expect([run.rooms.used[0], run.counter.level[OWN_MINUTES]]).toEqual([0, 0]);
  });

  test('who would take it is found, but for one', () => {
    const { run, slot } = aPackage();
    expect([findTaker(run, slot, NOBODY), findTaker(run, slot, 0), lotOf(run, slot)]).toEqual([0, 1, 0]);
  });
});

describe('what is ahead of a package', () => {
  test('is the first of all that will happen to it, unless that is after the end', () => {
    const { run, slot } = aPackage();
    giveTo(run, slot, 0);
    run.slots.handBackAt[slot] = 3;
    scheduleNext(run, slot);
    expect(run.heap.weeks[0]).toBe(3);
    run.slots.stayAt[slot] = 2;
    run.slots.shrinkAt[slot] = 1;
    scheduleNext(run, slot);
    expect(run.heap.weeks[0]).toBe(1);
    for (const column of ['endAt', 'stayAt', 'shrinkAt', 'handBackAt'] as const)
      run.slots[column][slot] = 101;
    scheduleNext(run, slot);
    expect(run.heap.count).toBe(0);
  });

  test('reablement makes it smaller some weeks after care first began', () => {
    const { run, slot } = aPackage({ reablement: { share: 1, smaller: 0.5, afterWeeks: 6 } });
    run.now = 2;
    giveTo(run, slot, 0);
    expect(run.slots.shrinkAt[slot]).toBe(8);
    run.now = 3;
    takeAway(run, slot);
    giveTo(run, slot, 1);
    expect(run.slots.shrinkAt[slot]).toBe(8);
  });

  test('is nothing once it has left', () => {
    const { run, slot } = aPackage();
    giveTo(run, slot, 0);
    takeAway(run, slot);
    leave(run, slot);
    expect([run.heap.count, run.slots.freeCount]).toEqual([0, 1]);
  });
});

function aPackage(changes = {}): { run: CareRun; slot: number } {
  const lot = { packages: PACKAGES, seats: [{ provider: 0 }], standby: [1] };
  const run = aCareRun(aCareModel([lot], [100, 100], { spotMinutes: 60, changes }));
  return { run, slot: writePackage(run, 0, 1, false) };
}
