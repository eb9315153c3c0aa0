import { describe, expect, test } from 'vitest';
import {
  beginRow,
  careCounter,
  change,
  changeProvider,
  clearCounter,
  countArrival,
  countIn,
  countWait,
  countWaitingTime,
  endRow,
  OWN_MINUTES,
  readPoint,
} from '../../../src/core/simulate/care-counter.ts';
import { MOST_DAYS, OUTCOMES } from '../../../src/core/simulate/tally.ts';
import { aCareModel } from './a-care-model.ts';
import { sumOf } from './parts-of.ts';

const MODEL = aCareModel([{}, { packages: [{ perWeek: 1 }, { perWeek: 1 }] }], [100], {
  weeks: 30,
  warmUpWeeks: 10,
});

describe('counting', () => {
  test('sums over a row are of what was so, when it was so', () => {
    const counter = careCounter(MODEL, 2, 10, new Float64Array());
    change(counter, 3, OWN_MINUTES, 1, 40);
    changeProvider(counter, 3, 0, 40);
    endRow(counter);
    beginRow(counter, 0, 10, 20);
    change(counter, 12, OWN_MINUTES, 1, 60);
    changeProvider(counter, 12, 0, 60);
    change(counter, 15, OWN_MINUTES, 1, -100);
    changeProvider(counter, 15, 0, -100);
    endRow(counter);
    beginRow(counter, 1, 20, 30);
    endRow(counter);
    expect([...counter.tally.weeksOf.ownMinutes]).toEqual([0, 40 * 2 + 100 * 3, 0, 0]);
    expect([...counter.tally.weeksOfProvider]).toEqual([380, 0]);
  });

  test('a point has what is so at it', () => {
    const counter = careCounter(MODEL, 1, 20, Float64Array.of(10, 14));
    change(counter, 1, OWN_MINUTES, 1, 40);
    readPoint(counter, 0, 0);
    change(counter, 11, OWN_MINUTES, 0, 7);
    readPoint(counter, 0, 1);
    expect([...counter.tally.series.ownMinutes]).toEqual([0, 7, 40, 40]);
  });

  test('packages and waits are counted by lot and class, and none in the warm-up', () => {
    const counter = careCounter(MODEL, 1, 20, new Float64Array());
    const count = () => {
      countArrival(counter, 1, 'standby');
      countIn(counter, 'displaced', 1);
      countWait(counter, 1, 2.9 / 7);
      countWait(counter, 1, 5000);
    };
    count();
    expect(sumOf(counter.tally.arrivals) + sumOf(counter.tally.daysWaited)).toBe(0);
    beginRow(counter, 0, 10, 30);
    count();
    const ofClass = counter.tally.arrivals.subarray(3 * OUTCOMES.length);
    expect([...ofClass]).toEqual(OUTCOMES.map((outcome) => Number(outcome === 'standby')));
    expect([...counter.tally.displaced]).toEqual([0, 1]);
    const days = counter.tally.daysWaited.subarray(3 * (MOST_DAYS + 1));
    expect([days[2], days[MOST_DAYS], sumOf(days)]).toEqual([1, 1, 2]);
  });

  test('time of waiting is counted from the end of the warm-up', () => {
    const counter = careCounter(MODEL, 1, 20, new Float64Array());
    countWaitingTime(counter, 1, 60, 4, 12);
    countWaitingTime(counter, 0, 60, 4, 9);
    countWaitingTime(counter, 0, 30, 11, 14);
    expect([...counter.tally.waitingOfTemplate]).toEqual([90, 120]);
  });

  test('the next replication begins with nothing, and keeps what was counted', () => {
    const counter = careCounter(MODEL, 2, 20, new Float64Array());
    beginRow(counter, 0, 10, 30);
    change(counter, 10, OWN_MINUTES, 0, 5);
    endRow(counter);
    clearCounter(counter);
    beginRow(counter, 1, 10, 30);
    endRow(counter);
    expect([...counter.tally.weeksOf.ownMinutes]).toEqual([100, 0, 0, 0]);
  });
});
