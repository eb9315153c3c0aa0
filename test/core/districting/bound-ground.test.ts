import { describe, expect, test } from 'vitest';
import { boundGround } from '../../../src/core/districting/bound-ground.ts';
import { aBoundTask, inertiaOf, type Point } from './a-bound-task.ts';

const POINTS: readonly Point[] = [
  [0, 0, 2],
  [2, 0, 4],
  [4, 0, 0],
  [6, 0, 3],
  [8, 0, 5],
];

describe('what a bound on inertia is found from', () => {
  test('lots with one band and nothing held are of one kind', () => {
    const ground = boundGround(aBoundTask(POINTS, 3, { most: Float64Array.of(9, 9, 8) }), 'inertia');
    expect(ground.kinds.map(({ count, most }) => [count, most])).toEqual([
      [2, 9],
      [1, 8],
    ]);
    expect(ground.fixed).toBe(0);
  });

  test('blocks without weight cost nothing, but may be a centre', () => {
    const { weight, x, kinds } = boundGround(aBoundTask(POINTS, 2), 'inertia-about-block');
    expect([...weight]).toEqual([2, 4, 3, 5]);
    expect([...x]).toEqual([0, 2, 6, 8]);
    expect([...kinds[0]!.blocks.x]).toEqual([0, 2, 4, 6, 8]);
  });

  test('a lot can have no more than all there is', () =>
    expect(boundGround(aBoundTask(POINTS, 2), 'inertia').kinds[0]!.most).toBe(14));

  test('what is held in a lot is taken off its band, and is its own', () => {
    const ground = boundGround(
      aBoundTask(POINTS, 2, {
        current: Int16Array.of(0, 0, -1, 1, -1),
        held: Uint8Array.of(1, 1, 0, 0, 1),
        least: Float64Array.of(7, 4),
        most: Float64Array.of(9, 5),
      }),
      'inertia',
    );
    expect([...ground.weight]).toEqual([3]);
    expect(ground.kinds[0]).toMatchObject({ count: 1, least: 1, most: 3, held: { weight: 6, y: 0 } });
    expect(ground.kinds[0]!.held.x).toBeCloseTo(4 / 3, 12);
    expect(ground.kinds[0]!.held.inertia).toBeCloseTo(16 / 3, 12);
    expect(ground.kinds[1]).toMatchObject({ count: 1, least: 4, most: 3, held: { weight: 0 } });
  });

  test.each(['inertia', 'inertia-about-block'] as const)(
    'a closed lot is worth its %s, and is no kind',
    (about) => {
      const task = aBoundTask(POINTS, 2, {
        current: Int16Array.of(0, 0, 0, 1, 1),
        closed: Uint8Array.of(1, 0),
      });
      const ground = boundGround(task, about);
      expect(ground.fixed).toBeCloseTo(inertiaOf(task, about, [0, 0, 0, -1, -1]), 12);
      expect(ground.kinds).toHaveLength(1);
      expect([...ground.x]).toEqual([6, 8]);
    },
  );
});
