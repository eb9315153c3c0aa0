import { expect, it } from 'vitest';
import { sayWhen } from '../../../src/ui/words/say-when.ts';

const now = new Date(2026, 2, 1, 9, 30).getTime();
const on = (...date: [number, number, number, number, number]) => sayWhen(new Date(...date).getTime(), now);

it('says a moment of today or yesterday by its time', () => {
  expect(on(2026, 2, 1, 0, 5)).toBe('today at 00:05');
  expect(on(2026, 1, 28, 23, 59)).toBe('yesterday at 23:59');
});

it('says an earlier moment with its day', () => {
  expect(on(2026, 1, 27, 10, 42)).toBe('27 February 2026 at 10:42');
});

it('says nothing of a moment that is not known', () => {
  expect(sayWhen(0, now)).toBe('');
});
