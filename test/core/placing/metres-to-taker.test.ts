import { expect, test } from 'vitest';
import { metresToTaker } from '../../../src/core/placing/metres-to-taker.ts';
import { NO_BLOCK } from '../../../src/core/fabric/fabric.ts';
import { haversine } from '../geometry/haversine.ts';
import { aRandomSize, aRandomTask } from './a-random-task.ts';

const { demand } = aRandomTask(3, { ...aRandomSize(3), packages: 200, providers: 12 });

test('is whole metres, straight, from the inside point of the block, and 0 where either place is not known', () => {
  const metresTo = metresToTaker(demand);
  let unknown = 0;
  for (let at = 0; at < demand.packageCount; at++) {
    demand.providers.forEach(({ registeredAt }, provider) => {
      const block = demand.block[at]!;
      const inside = [demand.insidePoints[2 * block]!, demand.insidePoints[2 * block + 1]!];
      const isKnown = registeredAt !== undefined && block !== NO_BLOCK;
      if (!isKnown) unknown++;
      const metres = metresTo(at, provider);
      expect(Number.isInteger(metres)).toBe(true);
      // On a plane that touches the Earth at the block, which is a thousandth wrong at 20 km.
      const onSphere = isKnown ? haversine(inside, registeredAt) : 0;
      expect(Math.abs(metres - onSphere)).toBeLessThanOrEqual(isKnown ? 0.5 + onSphere / 1000 : 0);
    });
  }
  expect(unknown).toBeGreaterThan(200);
  expect(unknown).toBeLessThan(demand.packageCount * 12 - 200);
});

test('says the same however often and in whatever order it is asked', () => {
  const [once, backwards] = [metresToTaker(demand), metresToTaker(demand)];
  const pairs = Array.from({ length: demand.packageCount * 12 }, (_, pair) => pair);
  const ask = (metresTo: typeof once) => (pair: number) => metresTo(Math.floor(pair / 12), pair % 12);
  expect(pairs.toReversed().map(ask(backwards)).toReversed()).toEqual(pairs.map(ask(once)));
  expect(pairs.map(ask(backwards))).toEqual(pairs.map(ask(once)));
});

test('is 0 where no provider is registered anywhere', () => {
  const providers = demand.providers.map(({ registeredAt: _, ...provider }) => provider);
  expect(metresToTaker({ ...demand, providers })(0, 0)).toBe(0);
});
