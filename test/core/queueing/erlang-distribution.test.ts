import { describe, expect, test } from 'vitest';
import { erlangB } from '../../../src/core/queueing/erlang-b.ts';
import { erlangDistribution } from '../../../src/core/queueing/erlang-distribution.ts';

describe('how many are in care', () => {
  test('with two places and a load of 1 is none, one or two with chances 2, 2 and 1 in five', () =>
    expect([...erlangDistribution(2, 1)].map((chance) => Math.round(chance * 5e12) / 1e12)).toEqual([
      2, 2, 1,
    ]));

  test.each([
    [1000, 1],
    [1000, 900],
    [5000, 20_000],
    [7, 0],
    [0, 5],
  ])('adds up to 1 and is full as Erlang B says, with %d places and a load of %d', (places, load) => {
    const chances = erlangDistribution(places, load);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    expect(chances[places]).toBeCloseTo(erlangB(places, load), 14);
  });
});
