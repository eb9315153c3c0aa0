import { describe, expect, test } from 'vitest';
import { keepIfSame } from '../../../src/core/figures/keep-if-same.ts';

const figures = () => ({
  lot: 1,
  load: { packages: 2 },
  pieces: [[0, 1], [4]],
  share: null as number | null,
});

describe('a value worked out again', () => {
  test('is the known object where it says the same', () => {
    const known = figures();
    expect(keepIfSame(figures(), known)).toBe(known);
  });

  test.each([
    ['a number deep inside', { ...figures(), load: { packages: 3 } }],
    ['a longer list', { ...figures(), pieces: [[0, 1], [4], [5]] }],
    ['a shorter list', { ...figures(), pieces: [[0, 1]] }],
    ['another order', { ...figures(), pieces: [[1, 0], [4]] }],
    ['a number where there was none', { ...figures(), share: 0 }],
  ])('is the fresh one for %s', (_, fresh) => expect(keepIfSame(fresh, figures())).toBe(fresh));

  test('is the fresh one where nothing is known', () => {
    const fresh = figures();
    expect(keepIfSame(fresh, undefined)).toBe(fresh);
  });

  test('takes two figures that are not numbers as the same, and null as no object', () => {
    const known = { share: NaN };
    expect(keepIfSame({ share: NaN }, known)).toBe(known);
    expect(keepIfSame<object | null>(null, known)).toBeNull();
  });
});
