import { expect, test } from 'vitest';
import { checkShare } from '../../../src/core/edits/check-share.ts';

test('a share is above 0 and not beyond a million', () => {
  for (const share of [0.01, 1, 1_000_000]) expect(checkShare(share)).toBeNull();
  for (const share of [0, -1, NaN]) expect(checkShare(share)).toEqual({ refused: 'share-is-not-above-zero' });
  for (const share of [1_000_001, Infinity])
    expect(checkShare(share)).toEqual({ refused: 'number-is-out-of-range' });
});
