import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erlangB } from '../../../src/core/queueing/erlang-b.ts';
import { serversFor } from '../../../src/core/queueing/servers-for.ts';

describe('places for a service', () => {
  test.each([
    [10, 15, 17, 18],
    [20, 26, 28, 30],
    [50, 56, 61, 64],
    [100, 105, 113, 117],
  ])('a load of %d needs %d, %d or %d for 5, 2 or 1 in a hundred refused', (load, ...needed) =>
    expect([0.05, 0.02, 0.01].map((blocking) => serversFor(load, blocking))).toEqual(needed),
  );

  test('are the fewest', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 200, noNaN: true }),
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        (load, blocking) => {
          const servers = serversFor(load, blocking);
          expect(erlangB(servers, load)).toBeLessThanOrEqual(blocking);
          expect(erlangB(servers - 1, load)).toBeGreaterThan(blocking);
        },
      ),
    ));

  test('are none where every package may be refused, and no number where none may be', () => {
    expect(serversFor(8, 1)).toBe(0);
    expect(() => serversFor(8, 0)).toThrow('a blocking of 0');
  });
});
