import { expect, test } from 'vitest';
import { checkBand } from '../../../src/core/edits/check-band.ts';

const check = (leastMinutes: number | null, mostMinutes: number | null) =>
  checkBand({ leastMinutes, mostMinutes });

test('a band may have either end, both or none, and both may be the same', () => {
  for (const [least, most] of [
    [null, null],
    [600, null],
    [null, 0],
    [600, 600],
  ] as const) {
    expect(check(least, most)).toBeNull();
  }
});

test('a band may not be upside down, or not in whole minutes from 0 up', () => {
  expect(check(601, 600)).toEqual({ refused: 'band-is-upside-down' });
  for (const minutes of [-1, 0.5, NaN, Infinity, 60_000_001]) {
    expect(check(minutes, null)).toEqual({ refused: 'number-is-out-of-range' });
    expect(check(null, minutes)).toEqual({ refused: 'number-is-out-of-range' });
  }
});
