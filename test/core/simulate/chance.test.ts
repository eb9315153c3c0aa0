import { describe, expect, test } from 'vitest';
import { chanceOf, DRAWS, gapOf, keyOf, STREAMS, worldOf } from '../../../src/core/simulate/chance.ts';

const COUNT = 100_000;

describe('chance by counting', () => {
  const world = worldOf(1, 0);
  const drawn = Array.from({ length: COUNT }, (_, number) =>
    chanceOf(world, keyOf(world, STREAMS.newPackage, number), DRAWS.weeks, 0),
  );

  test('numbers lie between 0 and 1, as many in each hundredth', () => {
    const counts = new Float64Array(100);
    for (const chance of drawn) counts[Math.floor(chance * 100)]!++;
    const squares = counts.reduce((sum, count) => sum + (count - COUNT / 100) ** 2 / (COUNT / 100), 0);
    // A chi-square of 99 degrees lies in these with 99.99%.
    expect(squares).toBeGreaterThan(54);
    expect(squares).toBeLessThan(162);
  });

  test.each([
    ['the next package', (number: number) => [STREAMS.newPackage, number + 1, DRAWS.weeks, 0]],
    ['what else is decided for it', (number: number) => [STREAMS.newPackage, number, DRAWS.stayGap, 0]],
    ['what is decided the next time', (number: number) => [STREAMS.newPackage, number, DRAWS.weeks, 1]],
    ['a provider of the same number', (number: number) => [STREAMS.provider, number, DRAWS.weeks, 0]],
  ])('a number says nothing of that for %s', (_, next) => {
    let product = 0;
    drawn.forEach((chance, number) => {
      const [stream, of, draw, turn] = next(number) as [number, number, number, number];
      product += (chance - 0.5) * (chanceOf(world, keyOf(world, stream, of), draw, turn) - 0.5);
    });
    // Correlation, within four deviations.
    expect(Math.abs((product / COUNT) * 12)).toBeLessThan(4 / Math.sqrt(COUNT));
  });

  test('two packages of a world are never the same to chance', () => {
    const keys = new Set(drawn.map((_, number) => keyOf(world, STREAMS.newPackage, number)));
    expect(keys.size).toBe(COUNT);
  });

  test('seeds and replications are worlds of their own, and each is the same again', () => {
    const worlds = [worldOf(1, 0), worldOf(1, 1), worldOf(2, 0), worldOf(1 + 2 ** 32, 0), worldOf(-1, 0)];
    expect(new Set(worlds.map(({ first, second }) => `${first} ${second}`)).size).toBe(worlds.length);
    expect(worldOf(7, 3)).toEqual(worldOf(7, 3));
  });

  test('gaps have the mean asked for', () => {
    let sum = 0;
    for (let turn = 0; turn < COUNT; turn++) sum += gapOf(world, 5, DRAWS.stayGap, turn, 26);
    expect(Math.abs(sum / COUNT / 26 - 1)).toBeLessThan(4 / Math.sqrt(COUNT));
  });
});
