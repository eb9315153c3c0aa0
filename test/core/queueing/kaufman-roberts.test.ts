import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erlangB } from '../../../src/core/queueing/erlang-b.ts';
import { kaufmanRoberts } from '../../../src/core/queueing/kaufman-roberts.ts';
import { refusedByEnumeration } from './a-loss-system.ts';

const someClasses = fc.array(
  fc.record({ load: fc.double({ min: 0.1, max: 4, noNaN: true }), size: fc.integer({ min: 1, max: 4 }) }),
  { minLength: 1, maxLength: 3 },
);

describe('Kaufman-Roberts', () => {
  test('five places for packages of one and of two refuse 81 and 206 of 766', () => {
    const { blocking, meanOccupied } = kaufmanRoberts(5, [
      { load: 1, size: 1 },
      { load: 1, size: 2 },
    ]);
    expect(blocking[0]).toBeCloseTo(81 / 766, 15);
    expect(blocking[1]).toBeCloseTo(206 / 766, 15);
    expect(meanOccupied).toBeCloseTo(1805 / 766, 14);
  });

  test('is Erlang B for packages of one size, however large', () => {
    expect(kaufmanRoberts(20, [{ load: 16, size: 1 }]).blocking[0]).toBeCloseTo(erlangB(20, 16), 15);
    expect(kaufmanRoberts(62, [{ load: 16, size: 3 }]).blocking[0]).toBeCloseTo(erlangB(20, 16), 15);
  });

  test('agrees with every way to fill the places written down', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 }), someClasses, (capacity, classes) => {
        const expected = refusedByEnumeration(capacity, classes);
        kaufmanRoberts(capacity, classes).blocking.forEach((blocked, at) =>
          expect(blocked).toBeCloseTo(expected[at]!, 12),
        );
      }),
    ));

  test('refuses larger packages no less than smaller ones', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), someClasses, (capacity, classes) => {
        const bySize = classes.toSorted((one, other) => one.size - other.size);
        const { blocking } = kaufmanRoberts(capacity, bySize);
        blocking.slice(1).forEach((refused, at) => {
          expect(refused).toBeGreaterThanOrEqual(blocking[at]! - 1e-12);
        });
      }),
    ));

  test('does not overflow with ten thousand places, nor where load is a hundred times that', () => {
    const classes = (times: number) => [
      { load: 3000 * times, size: 1 },
      { load: 1000 * times, size: 7 },
    ];
    const { meanOccupied } = kaufmanRoberts(10_000, classes(1));
    expect(meanOccupied).toBeGreaterThan(9_700);
    expect(meanOccupied).toBeLessThan(10_000);
    expect(kaufmanRoberts(10_000, classes(100)).blocking[0]).toBeCloseTo(1 - 1 / 30, 5);
  });

  test('nobody fits where there is no place', () =>
    expect(kaufmanRoberts(0, [{ load: 2, size: 1 }])).toEqual({ blocking: [1], meanOccupied: 0 }));

  test('half a place is a mistake of the caller', () => expect(() => kaufmanRoberts(2.5, [])).toThrow('2.5'));
});
