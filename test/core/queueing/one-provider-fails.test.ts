import { describe, expect, test } from 'vitest';
import { erlangB } from '../../../src/core/queueing/erlang-b.ts';
import { oneProviderFails } from '../../../src/core/queueing/one-provider-fails.ts';

describe('failure', () => {
  test('of one of two places with a load of 1 displaces 2/5, leaves 1/5 with nobody and then refuses a half', () => {
    const { displaced, unplaced, anyUnplaced, blockingAfter } = oneProviderFails(2, 1, 1);
    expect(displaced).toBeCloseTo(2 / 5, 15);
    expect(unplaced).toBeCloseTo(1 / 5, 15);
    expect(anyUnplaced).toBeCloseTo(1 / 5, 15);
    expect(blockingAfter).toBe(1 / 2);
  });

  test('of the only provider leaves all its packages with nobody', () => {
    const { displaced, unplaced, blockingAfter } = oneProviderFails(20, 20, 16);
    expect(displaced).toBeCloseTo(16 * (1 - erlangB(20, 16)), 12);
    expect(unplaced).toBeCloseTo(displaced, 12);
    expect(blockingAfter).toBe(1);
  });

  test('of one of two leaves fewer with nobody than it displaces, as the other has room', () => {
    const { displaced, unplaced } = oneProviderFails(20, 10, 16);
    expect(displaced).toBeCloseTo(7.484713, 6);
    expect(unplaced).toBeCloseTo(5.062941, 6);
  });

  test.each([0, 21])('of %d of 20 places is a mistake of the caller', (failing) =>
    expect(() => oneProviderFails(20, failing, 16)).toThrow(`${failing} of 20`),
  );
});
