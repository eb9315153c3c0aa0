import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atMostEvery } from '../../src/map/at-most-every.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the first asking is answered at once, and many more within the pace by one', () => {
  const work = vi.fn<() => void>();
  const paced = atMostEvery(100, work);
  for (let at = 0; at < 10; at++) paced.ask();
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(500);
  expect(work).toHaveBeenCalledTimes(2);
});

test('settling does what was asked for at once, and never twice', () => {
  const work = vi.fn<() => void>();
  const paced = atMostEvery(100, work);
  paced.ask();
  paced.ask();
  paced.settle();
  paced.settle();
  expect(work).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(500);
  expect(work).toHaveBeenCalledTimes(2);
});

test('what was stopped is not done later', () => {
  const work = vi.fn<() => void>();
  const paced = atMostEvery(100, work);
  paced.ask();
  paced.ask();
  paced.stop();
  vi.advanceTimersByTime(500);
  expect(work).toHaveBeenCalledTimes(1);
});
