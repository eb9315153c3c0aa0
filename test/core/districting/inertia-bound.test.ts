import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inertiaBound } from '../../../src/core/districting/inertia-bound.ts';
import type { LotTask } from '../../../src/core/districting/lot-task.ts';
import { seeded } from '../seeded.ts';
import { aBoundTask, inertiaOf, inertiaRange, type InertiaKind, type Point } from './a-bound-task.ts';

const KINDS = ['inertia', 'inertia-about-block'] as const;

describe.each(KINDS)('a bound on %s', (about) => {
  test('is never above the best plan there is, however bands, locks and closed lots are set', () =>
    fc.assert(
      fc.property(someTask, fc.double({ min: 0, max: 1, noNaN: true }), (task, part) => {
        const range = inertiaRange(task, about);
        fc.pre(range !== null);
        const [least, most] = range;
        // A plan that is known, between the best and the worst; of those that are no better it says nothing.
        const upper = least + part * (most - least) + 1e-6;
        let last = 0;
        for (const { bound } of inertiaBound(task, about, upper)) {
          expect(bound).toBeGreaterThanOrEqual(last);
          last = bound;
        }
        expect(last).toBeLessThanOrEqual(least * (1 + 1e-9) + 1e-6);
      }),
      { numRuns: about === 'inertia' ? 25 : 100 },
    ));

  test('of four towns and four lots is what the towns come to', () => {
    const towns = [
      [0, 0],
      [40, 0],
      [0, 40],
      [40, 40],
    ] as const;
    const points = towns.flatMap(([x, y]) => hexagon.map(([dx, dy]): Point => [x + dx, y + dy, 10]));
    const plan = points.map((_, at) => Math.floor(at / hexagon.length));
    const task = aBoundTask(points, 4, bandOf(70, 0.1, 4));
    const value = inertiaOf(task, about, plan);
    expect(lastOf(task, about, value * 3)).toBeGreaterThan(value * 0.98);
  });

  test('of a hundred blocks and a band comes close to a plan that is good', () => {
    const draw = seeded(7);
    const points = Array.from({ length: 100 }, (_, at): Point => [
      at % 10,
      Math.floor(at / 10),
      8 + 4 * draw(),
    ]);
    const plan = points.map(([x, y]) => Number(x >= 5) + 2 * Number(y >= 5));
    const even = points.reduce((sum, [, , weight]) => sum + weight, 0) / 4;
    const task = aBoundTask(points, 4, bandOf(even, 0.1, 4));
    const value = inertiaOf(task, about, plan);
    const bound = lastOf(task, about, value);
    expect(bound).toBeGreaterThan(0.95 * value);
    expect(bound).toBeLessThanOrEqual(value);
  });

  test('leaves nothing to gain where every lot is closed', () => {
    const task = aBoundTask(line, 2, {
      current: Int16Array.of(0, 0, 1, 1),
      closed: Uint8Array.of(1, 1),
    });
    const value = inertiaOf(task, about, [0, 0, 1, 1]);
    expect(lastOf(task, about, value)).toBeCloseTo(value, 9);
  });

  test('says that no plan is better where no plan keeps to the bands', () => {
    const task = aBoundTask(line, 2, { least: Float64Array.of(30, 30) });
    expect(lastOf(task, about, 123)).toBe(123);
  });

  test('is 0 where each block can be a lot', () => {
    expect(lastOf(aBoundTask(line, 4), about, 5)).toBeLessThan(0.1);
    expect(lastOf(aBoundTask(line, 4), about, 0)).toBe(0);
  });
});

const line: readonly Point[] = [
  [0, 0, 5],
  [1, 0, 5],
  [5, 0, 5],
  [6, 0, 5],
];

const hexagon = [
  [0, 0],
  [1, 0],
  [0.5, 0.9],
  [-0.5, 0.9],
  [-1, 0],
  [-0.5, -0.9],
  [0.5, -0.9],
] as const;

const point = fc.tuple(
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 5 }),
);

/** Up to seven blocks, some without weight, in two or three lots; some held, in a lot or out of all; a lot closed at times. */
const someTask: fc.Arbitrary<LotTask> = fc
  .record({
    points: fc.array(point, { minLength: 4, maxLength: 7 }),
    lotCount: fc.integer({ min: 2, max: 3 }),
    current: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 7, maxLength: 7 }),
    held: fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: 7, maxLength: 7 }),
    isClosed: fc.constantFrom(0, 0, 1),
    bands: fc.array(fc.constantFrom(0.3, 0.6, 0.6, 2), { minLength: 3, maxLength: 3 }),
  })
  .map(({ points, lotCount, current, held, isClosed, bands }) => {
    const even = points.reduce((sum, [, , weight]) => sum + weight, 0) / lotCount;
    return aBoundTask(points, lotCount, {
      current: Int16Array.from(points, (_, at) => Math.min(current[at]!, lotCount - 1)),
      held: Uint8Array.from(points, (_, at) => held[at]!),
      closed: Uint8Array.from({ length: lotCount }, (_, lot) => (lot === 0 ? isClosed : 0)),
      least: Float64Array.from({ length: lotCount }, (_, lot) => even * Math.max(0, 1 - bands[lot]!)),
      most: Float64Array.from({ length: lotCount }, (_, lot) => even * (1 + bands[lot]!)),
    });
  });

function bandOf(even: number, part: number, lots: number): Pick<LotTask, 'least' | 'most'> {
  return {
    least: new Float64Array(lots).fill(even * (1 - part)),
    most: new Float64Array(lots).fill(even * (1 + part)),
  };
}

function lastOf(task: LotTask, about: InertiaKind, upper: number): number {
  let last = 0;
  for (const { bound } of inertiaBound(task, about, upper)) last = bound;
  return last;
}
