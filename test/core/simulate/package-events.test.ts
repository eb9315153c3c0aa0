import { describe, expect, test } from 'vitest';
import { OWN_MINUTES, WAITING_MINUTES } from '../../../src/core/simulate/care-counter.ts';
import type { CareModel } from '../../../src/core/simulate/care-model.ts';
import type { CareRun } from '../../../src/core/simulate/care-run.ts';
import { AWAY, AWAY_KEPT, IN_CARE, NOBODY, WAITS } from '../../../src/core/simulate/care-slots.ts';
import { nextOfPackage, packageComes, startPackages } from '../../../src/core/simulate/package-events.ts';
import { aCareModel, type LotOfTest } from './a-care-model.ts';
import { aCareRun } from './a-care-run.ts';
import { OUTCOMES } from '../../../src/core/simulate/tally.ts';

const PACKAGES = [{ perWeek: 1, minutes: 40, meanWeeks: 50, duration: 'fixed' as const }];
const TWO: LotOfTest = { packages: PACKAGES, seats: [{ provider: 0 }], standby: [1] };
const [SLOT, NEXT] = [0, 1];

describe('packages that come', () => {
  test('are counted by who takes them', () => {
    const run = aRun([40, 40], { spotMinutes: 40 });
    for (let key = 0; key < 5; key++) packageComes(run, 0, key);
    expect(countsOf(run)).toEqual({ own: 1, standby: 1, spot: 1, waited: 2, refused: 0 });
    const lossy = aRun([40, 0], { waits: false });
    for (let key = 0; key < 3; key++) packageComes(lossy, 0, key);
    expect(countsOf(lossy)).toEqual({ own: 1, standby: 0, spot: 0, waited: 0, refused: 2 });
  });

  test('those at the start are with who has them, above its hours if need be, and wait for who has room', () => {
    const start = { template: Int32Array.of(0, 0, 0, 0), taker: Int16Array.of(0, 0, -2, -1) };
    const run = aRun([50, 60], { start, spotMinutes: 90 });
    startPackages(run);
    expect([...run.rooms.used]).toEqual([80, 40, 40]);
    expect(Object.values(countsOf(run)).every((count) => count === 0)).toBe(true);
  });
});

describe('what happens to a package', () => {
  test('its need ends: its room is given to the oldest that waits', () => {
    const run = aRun([40, 0]);
    packageComes(run, 0, 1);
    packageComes(run, 0, 2);
    goTo(run, 50);
    expect([run.slots.taker[NEXT], run.rooms.used[0], run.slots.freeCount]).toEqual([0, 40, 1]);
    expect(run.slots.endAt[NEXT]).toBe(100);
  });

  test('its need ends while it waits', () => {
    const run = aRun([0, 0], { endsWhileWaiting: true });
    packageComes(run, 0, 1);
    goTo(run, 50);
    expect([run.counter.level[WAITING_MINUTES], run.waiting.queues[0]!.tail, run.heap.count]).toEqual([
      0, 0, 0,
    ]);
  });

  test('a short stay in hospital keeps its place', () => {
    const run = inHospital({ perYear: 26, meanWeeks: 0.01, keptWeeks: 5 });
    expect([run.slots.state[SLOT], run.rooms.used[0], run.counter.level[OWN_MINUTES]]).toEqual([
      AWAY_KEPT,
      40,
      0,
    ]);
    goTo(run, run.slots.stayAt[SLOT]!);
    expect([run.slots.state[SLOT], run.counter.level[OWN_MINUTES]]).toEqual([IN_CARE, 40]);
    expect(run.slots.stayAt[SLOT]!).toBeGreaterThan(run.now);
  });

  test('a long one loses it to who waits, and on return it is offered anew', () => {
    const run = inHospital({ perYear: 26, meanWeeks: 500, keptWeeks: 0.001 });
    packageComes(run, 0, 9);
    const back = run.slots.returnAt[SLOT]!;
    goTo(run, run.slots.stayAt[SLOT]!);
    expect([run.slots.state[SLOT], run.slots.taker[SLOT], run.slots.taker[NEXT]]).toEqual([AWAY, NOBODY, 0]);
    expect(run.slots.stayAt[SLOT]).toBe(back);
    run.slots.endAt[SLOT] = Infinity;
    run.now = back;
    nextOfPackage(run, SLOT);
    expect(run.slots.state[SLOT]).toBe(WAITS);
  });

  test('who has no care does not go to hospital, and the next stay is as if they had', () => {
    const hospital = { perYear: 26, meanWeeks: 3, keptWeeks: 50 };
    const [cared, waits] = [
      aRun([40, 0], { changes: { hospital } }),
      aRun([0, 0], { changes: { hospital } }),
    ];
    for (const run of [cared, waits]) packageComes(run, 0, 4);
    const first = cared.slots.stayAt[SLOT]!;
    expect(waits.slots.stayAt[SLOT]).toBe(first);
    goTo(cared, first);
    goTo(cared, cared.slots.returnAt[SLOT]!);
    goTo(waits, first);
    expect(waits.slots.state[SLOT]).toBe(WAITS);
    expect(waits.slots.stayAt[SLOT]).toBe(cared.slots.stayAt[SLOT]);
  });

  test('a provider hands it back: another takes it, or it waits although its provider has room', () => {
    for (const other of [40, 0]) {
      const run = aRun([40, other], { changes: { handBacksPerYear: 50 } });
      packageComes(run, 0, 1);
      goTo(run, run.slots.handBackAt[SLOT]!);
      expect(run.slots.taker[SLOT]).toBe(other === 40 ? 1 : NOBODY);
      expect([run.rooms.used[0], run.counter.tally.handBacks[0]]).toEqual([0, 1]);
    }
  });

  test('room that is handed back is first for those who waited before', () => {
    const run = aRun([40, 0], { changes: { handBacksPerYear: 50 } });
    packageComes(run, 0, 1);
    packageComes(run, 0, 2);
    run.now = run.slots.handBackAt[SLOT]!;
    run.slots.handBackAt[NEXT] = 99;
    nextOfPackage(run, SLOT);
    expect([run.slots.taker[SLOT], run.slots.taker[NEXT]]).toEqual([NOBODY, 0]);
  });

  test('nobody hands back what is bought on the spot, or what waits', () => {
    for (const spotMinutes of [40, 0]) {
      const run = aRun([0, 0], { spotMinutes, changes: { handBacksPerYear: 50 } });
      packageComes(run, 0, 1);
      const taker = run.slots.taker[SLOT];
      goTo(run, run.slots.handBackAt[SLOT]!);
      expect([run.slots.taker[SLOT], run.counter.tally.handBacks[0]]).toEqual([taker, 0]);
    }
  });

  test('it shrinks, and what it leaves free is somebody’s who waits', () => {
    const reablement = { share: 1, smaller: 0.25, afterWeeks: 6 };
    const lot = { packages: [...PACKAGES, { perWeek: 1, minutes: 10 }], seats: [{ provider: 0 }] };
    const run = aCareRun(aCareModel([lot], [40], { waits: true, changes: { reablement } }));
    packageComes(run, 0, 1);
    packageComes(run, 1, 2);
    goTo(run, 6);
    expect([run.slots.minutes[SLOT], run.slots.taker[NEXT], run.rooms.used[0]]).toEqual([30, 0, 40]);
    expect(run.counter.level[OWN_MINUTES]).toBe(40);
  });

  test('it shrinks while it waits, and so may fit', () => {
    const run = aRun([40, 0], { changes: { reablement: { share: 1, smaller: 0.5, afterWeeks: 6 } } });
    packageComes(run, 0, 1);
    packageComes(run, 0, 2);
    run.rooms.used[0] = 20;
    run.slots.shrinkAt[NEXT] = 3;
    run.now = 3;
    nextOfPackage(run, NEXT);
    expect([run.slots.minutes[NEXT], run.slots.taker[NEXT], run.rooms.used[0]]).toEqual([20, 0, 40]);
    expect(run.counter.level[WAITING_MINUTES]).toBe(0);
  });
});

type Rest = Omit<NonNullable<Parameters<typeof aCareModel>[2]>, 'waits'> & Partial<Pick<CareModel, 'waits'>>;

function aRun(capacityMinutes: readonly number[], rest: Rest = {}): CareRun {
  return aCareRun(aCareModel([TWO], capacityMinutes, { waits: true, ...rest }));
}

function inHospital(hospital: CareModel['changes']['hospital']): CareRun {
  const run = aRun([40, 0], { changes: { hospital } });
  packageComes(run, 0, 4);
  goTo(run, run.slots.stayAt[SLOT]!);
  return run;
}

/** The next event is at a week, and happens. */
function goTo(run: CareRun, week: number): void {
  expect(run.heap.weeks[0]).toBe(week);
  run.now = week;
  nextOfPackage(run, run.heap.slots[0]!);
}

function countsOf({ counter }: CareRun): Record<string, number> {
  return Object.fromEntries(OUTCOMES.map((outcome, at) => [outcome, counter.tally.arrivals[at]!]));
}
