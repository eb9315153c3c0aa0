import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erlangB } from '../../../src/core/queueing/erlang-b.ts';

const servers = fc.integer({ min: 1, max: 200 });
const load = fc.double({ min: 0.01, max: 300, noNaN: true });

describe('Erlang B', () => {
  test.each([
    [1, 1, 1 / 2],
    [2, 1, 1 / 5],
    [3, 2, 4 / 19],
    [5, 3, 81 / 736],
    [0, 7, 1],
    [0, 0, 1],
    [4, 0, 0],
  ])('%d places with a load of %d refuse exactly what sums by hand give', (places, offered, blocking) =>
    expect(erlangB(places, offered)).toBeCloseTo(blocking, 15),
  );

  test('agrees with Aᶜ ÷ c! over the sum of its kind', () => {
    let [term, sum] = [1, 1];
    for (let count = 1; count <= 30; count++) {
      term *= 22.5 / count;
      sum += term;
      expect(erlangB(count, 22.5)).toBeCloseTo(term / sum, 14);
    }
  });

  test('stays exact with a hundred thousand places: √(2 ÷ πn) where load equals places, but for a term in 1 ÷ n', () =>
    expect(erlangB(100_000, 100_000) / Math.sqrt(2 / (Math.PI * 100_000))).toBeCloseTo(1, 2));

  test('between whole numbers of places it is 1 ÷ A∫e^(−At)(1 + t)^x dt', () => {
    for (const [places, offered] of [
      [0.5, 0.05],
      [0.5, 1],
      [2.5, 3],
      [10.3, 8],
    ] as const)
      expect(erlangB(places, offered)).toBeCloseTo(byIntegral(places, offered), 8);
  });

  test('no more is refused with more places, and no less with more load', () =>
    fc.assert(
      fc.property(servers, load, fc.double({ min: 0.01, max: 5, noNaN: true }), (places, offered, more) => {
        expect(erlangB(places, offered + more)).toBeGreaterThanOrEqual(erlangB(places, offered));
        expect(erlangB(places + 1, offered)).toBeLessThanOrEqual(erlangB(places, offered));
      }),
    ));

  test('two lots that share their places refuse no more than apart', () =>
    fc.assert(
      fc.property(servers, load, servers, load, (places, offered, morePlaces, moreOffered) => {
        const apart = offered * erlangB(places, offered) + moreOffered * erlangB(morePlaces, moreOffered);
        const shared = (offered + moreOffered) * erlangB(places + morePlaces, offered + moreOffered);
        expect(shared).toBeLessThanOrEqual(apart * (1 + 1e-12));
      }),
    ));

  test.each([
    [-1, 1],
    [1, -1],
    [1, NaN],
    [Infinity, 1],
  ])('%d places with a load of %d are a mistake of the caller', (places, offered) =>
    expect(() => erlangB(places, offered)).toThrow(String(offered)),
  );
});

/** Simpson's rule, far enough out that nothing is left. */
function byIntegral(places: number, offered: number): number {
  const steps = 200_000;
  const width = 60 / offered / steps;
  let sum = 0;
  for (let step = 0; step <= steps; step++) {
    const part = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    sum += part * Math.exp(-offered * step * width) * (1 + step * width) ** places;
  }
  return 3 / (offered * width * sum);
}
