import { expect, test } from 'vitest';
import { hasSecondProvider } from '../../../src/core/allocation/has-second-provider.ts';
import type { Seat } from '../../../src/core/allocation/offers.ts';

const seat = (role: Seat['role']): Seat => ({ provider: 0, role, share: 1, capMinutes: Infinity });

test('a lot with two main providers has a second; a supplementary one is none', () => {
  expect(hasSecondProvider({ seats: [[], [seat('primary')], [seat('primary'), seat('primary')]] })).toBe(
    true,
  );
  expect(
    hasSecondProvider({ seats: [[], [seat('primary'), seat('supplementary')], [seat('primary')]] }),
  ).toBe(false);
});
