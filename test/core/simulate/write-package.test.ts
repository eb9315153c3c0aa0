import { expect, test } from 'vitest';
import { DURATIONS } from '../../../src/core/simulate/care-model.ts';
import { NOBODY } from '../../../src/core/simulate/care-slots.ts';
import { handBackGap, stayGap, stayWeeks, writePackage } from '../../../src/core/simulate/write-package.ts';
import { aCareModel } from './a-care-model.ts';
import { aCareRun } from './a-care-run.ts';

const PACKAGES = [{ perWeek: 1, minutes: 30, meanWeeks: 8, duration: DURATIONS[1] }];
const CHANGES = {
  hospital: { perYear: 1, meanWeeks: 2, keptWeeks: 1 },
  handBacksPerYear: 0.1,
  reablement: { share: 0.3, smaller: 0.5, afterWeeks: 6 },
};

test('a new package is what the world has it be, and has nobody', () => {
  const run = aCareRun(
    aCareModel([{ packages: PACKAGES }], [], { endsWhileWaiting: true, changes: CHANGES }),
  );
  run.now = 5;
  const slot = writePackage(run, 0, 77, false);
  const { slots } = run;
  expect([slots.minutes[slot], slots.endAt[slot], slots.taker[slot]]).toEqual([30, 13, NOBODY]);
  expect(slots.stayAt[slot]).toBe(5 + stayGap(run, slot));
  expect(slots.handBackAt[slot]).toBe(5 + handBackGap(run, slot));
  expect(stayWeeks(run, slot)).toBeGreaterThan(0);
});

test('its end is not known yet where care lasts as long whenever it begins', () => {
  const run = aCareRun(aCareModel([{ packages: PACKAGES }], [], {}));
  const slot = writePackage(run, 0, 77, false);
  expect([run.slots.endAt[slot], run.slots.weeksLeft[slot]]).toEqual([Infinity, 8]);
  expect([run.slots.stayAt[slot], run.slots.handBackAt[slot]]).toEqual([Infinity, Infinity]);
});

test('one that is there at the start has part of its weeks left, and does not shrink', () => {
  const run = aCareRun(
    aCareModel([{ packages: PACKAGES }], [], { endsWhileWaiting: true, changes: CHANGES }),
  );
  const all = Array.from({ length: 1000 }, (_, key) => writePackage(run, 0, key, true));
  const ends = all.map((slot) => run.slots.endAt[slot]!);
  expect(Math.max(...ends)).toBeLessThan(8);
  expect(ends.reduce((sum, end) => sum + end, 0) / 1000).toBeCloseTo(4, 0);
  expect(run.slots.shrinks.every((shrinks) => shrinks === 0)).toBe(true);
});

test('of new ones the part that was asked for shrinks', () => {
  const run = aCareRun(aCareModel([{ packages: PACKAGES }], [], { changes: CHANGES }));
  const all = Array.from({ length: 4000 }, (_, key) => writePackage(run, 0, key, false));
  const count = all.filter((slot) => run.slots.shrinks[slot] === 1).length;
  expect(Math.abs(count - 1200)).toBeLessThan(4 * Math.sqrt(4000 * 0.3 * 0.7));
});
