import { expect, test } from 'vitest';
import { farProviders } from '../../../src/core/allocation/far-providers.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { cornerAt } from '../drawing.ts';
import { haversine } from '../geometry/haversine.ts';

const { providers, ...dataset } = aDataset({
  blocks: 'ABCDE',
  providers: [
    { name: 'West', hours: 1, at: cornerAt(0, 0.5) },
    { name: 'Nowhere', hours: 1 },
    { name: 'East', hours: 1, at: cornerAt(5, 0.5) },
  ],
});
const fabric = weaveFabric({ ...dataset, providers });
const farWithin = (mostKilometres: number | null) => {
  const isTooFar = farProviders(fabric, providers, mostKilometres);
  return isTooFar && providers.map((_, at) => [...isTooFar].filter((_far, pair) => pair % 3 === at));
};

test('a provider is too far for blocks beyond so many kilometres; one registered nowhere for none', () => {
  expect(farWithin(2)).toEqual([
    [0, 0, 1, 1, 1],
    [0, 0, 0, 0, 0],
    [1, 1, 1, 0, 0],
  ]);
});

test('it is measured straight to the inside point of the block, and the limit itself is not too far', () => {
  for (const mostKilometres of [0, 0.4, 1, 2.6, 4.1, 10]) {
    const expected = providers.map(({ registeredAt }) =>
      Array.from({ length: fabric.count }, (_, block) => {
        const inside = Array.from(fabric.insidePoints.subarray(2 * block, 2 * block + 2));
        return Number(registeredAt !== undefined && haversine(inside, registeredAt) > mostKilometres * 1000);
      }),
    );
    expect(farWithin(mostKilometres)).toEqual(expected);
  }
  const atBlock = [
    { ...providers[0]!, registeredAt: [fabric.insidePoints[0]!, fabric.insidePoints[1]!] as const },
  ];
  expect(farProviders(fabric, atBlock, 0)![0]).toBe(0);
});

test('there is nothing to know where there is no limit', () => {
  expect(farWithin(null)).toBeNull();
});
