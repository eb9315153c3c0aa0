import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundGround } from '../../../src/core/districting/bound-ground.ts';
import {
  quarterPlaces,
  squarePlaces,
  type CentrePlaces,
} from '../../../src/core/districting/centre-places.ts';
import { aBoundTask, type Point } from './a-bound-task.ts';

const somePoints = fc.array(
  fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 5 })),
  { minLength: 1, maxLength: 6 },
);

describe('squares for centres', () => {
  test('cover every centre of weight that blocks and what is held can have', () =>
    fc.assert(
      fc.property(somePoints, fc.double({ min: 0.01, max: 3, noNaN: true }), (points, side) => {
        const { ground, held } = heldFirst([[12, 0, 3], ...points]);
        const places = squarePlaces(ground, held, side);
        for (const [x, y] of [[12, 0] as const, ...points]) expect(covers(places, x, y)).toBe(true);
        const mean = (of: (point: readonly number[]) => number, first: number) =>
          points.reduce((sum, point) => sum + of(point), first) / (points.length + 1);
        expect(
          covers(
            places,
            mean(([x]) => x!, 12),
            mean(([, y]) => y!, 0),
          ),
        ).toBe(true);
      }),
    ));

  test('are no more than so many a block, as fine as they are asked for', () => {
    const { ground, held } = heldFirst([
      [0, 0, 1],
      [900, 0, 1],
      [0, 900, 1],
    ]);
    expect(squarePlaces(ground, held, 1e-9).x.length).toBeLessThan(150);
  });

  test('are quartered without a gap', () => {
    const { ground, held } = heldFirst([
      [0, 0, 1],
      [3, 2, 1],
    ]);
    const places = squarePlaces(ground, held, 1);
    const quarters = quarterPlaces(places, [0, 5]);
    expect(quarters.x).toHaveLength(8);
    expect(quarters.sideKilometres).toBe(places.sideKilometres / 2);
    for (const [at, first] of [
      [0, 0],
      [5, 4],
    ] as const) {
      const corners = [0, 1, 2, 3].map((quarter) => [
        quarters.x[first + quarter]! - places.x[at]!,
        quarters.y[first + quarter]! - places.y[at]!,
      ]);
      const quarter = places.sideKilometres / 4;
      expect(corners).toEqual(
        [
          [-quarter, -quarter],
          [quarter, -quarter],
          [-quarter, quarter],
          [quarter, quarter],
        ].map((corner) => corner.map((each) => expect.closeTo(each, 12))),
      );
    }
  });
});

/** The first block is held in the first of two lots. */
function heldFirst(points: readonly Point[]) {
  const ground = boundGround(
    aBoundTask(points, 2, {
      current: Int16Array.from(points, () => 0),
      held: Uint8Array.from(points, (_, at) => Number(at === 0)),
    }),
    'inertia',
  );
  return { ground, held: ground.kinds[0]! };
}

function covers({ x, y, sideKilometres }: CentrePlaces, atX: number, atY: number): boolean {
  const reach = sideKilometres / 2 + 1e-9;
  return x.some((middle, at) => Math.abs(middle - atX) <= reach && Math.abs(y[at]! - atY) <= reach);
}
