import { describe, expect, test } from 'vitest';
import { isSureEnough } from '../../../src/core/years/is-sure-enough.ts';

/** Futures that are this far above and below a mean, by turns. */
const around = (mean: number, apart: number, futures: number) =>
  Array.from({ length: futures }, (_, row) => mean + (row % 2 === 0 ? apart : -apart));

describe('futures are enough', () => {
  test('from fifty on, however alike they are', () => {
    expect(isSureEnough(around(10, 0, 49))).toBe(false);
    expect(isSureEnough(around(10, 0, 50))).toBe(true);
  });

  test('once packages waiting are known to 2% of themselves', () => {
    // Half the interval is about 1.984 × 10 ÷ √100.
    expect(isSureEnough(around(110, 10, 100))).toBe(true);
    expect(isSureEnough(around(90, 10, 100))).toBe(false);
  });

  test('once they are known to a tenth of a package', () => {
    expect(isSureEnough(around(1, 0.45, 100))).toBe(true);
    expect(isSureEnough(around(1, 0.55, 100))).toBe(false);
  });
});
