import { expect, test } from 'vitest';
import { erlangC } from '../../../src/core/queueing/erlang-c.ts';
import { roomIfWaiting } from '../../../src/core/years/room-if-waiting.ts';

test('packages of one size need what Erlang C says', () => {
  const places = roomIfWaiting([{ load: 20, size: 3 }], 0.95) / 3;
  expect(erlangC(places, 20)).toBeLessThanOrEqual(0.05);
  expect(erlangC(places - 1, 20)).toBeGreaterThan(0.05);
});

test('packages of several sizes need more than as many of their mean size', () => {
  const mixed = roomIfWaiting(
    [
      { load: 10, size: 1 },
      { load: 10, size: 5 },
    ],
    0.95,
  );
  const even = roomIfWaiting([{ load: 20, size: 3 }], 0.95);
  expect(mixed).toBeGreaterThan(even);
});

test('where nothing comes nothing is needed', () => expect(roomIfWaiting([], 0.95)).toBe(0));
