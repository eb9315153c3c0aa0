import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atMostEvery } from '../../src/map/at-most-every.ts';

const work = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  work.mockClear();
});
afterEach(() => void vi.useRealTimers());

test('the first asking is answered next, and many more within the pace by one', () => {
  const paced = atMostEvery(100, work);
  paced.ask();
  expect(work).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(0);
  expect(work).toHaveBeenCalledTimes(1);
  for (let at = 0; at < 10; at++) paced.ask();
  vi.advanceTimersByTime(50);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(51);
  expect(work).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(500);
  expect(work).toHaveBeenCalledTimes(2);
});

test('settling does what was asked for next, and never twice', () => {
  const paced = atMostEvery(100, work);
  paced.ask();
  vi.advanceTimersByTime(0);
  paced.ask();
  paced.settle();
  paced.settle();
  vi.advanceTimersByTime(0);
  expect(work).toHaveBeenCalledTimes(2);
  paced.settle();
  vi.advanceTimersByTime(500);
  expect(work).toHaveBeenCalledTimes(2);
});

test('what was stopped is not done later', () => {
  const paced = atMostEvery(100, work);
  paced.ask();
  vi.advanceTimersByTime(0);
  paced.ask();
  paced.stop();
  vi.advanceTimersByTime(500);
  expect(work).toHaveBeenCalledTimes(1);
});
