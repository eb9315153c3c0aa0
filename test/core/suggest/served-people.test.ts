import { expect, test } from 'vitest';
import { servedPeople } from '../../../src/core/suggest/served-people.ts';
import { aPlanToAsk } from './a-lot-request.ts';

const providers = [
  { name: 'Alder', hours: 40 },
  { name: 'Birch', hours: 40 },
];

test('somebody loses a provider where one of those they have has no seat, and is counted once a block', () => {
  const { parts } = aPlanToAsk(
    {
      blocks: 'AB',
      providers,
      packages: [
        { block: 'A', hours: 1, person: 'Ann', provider: 'Alder' },
        { block: 'A', hours: 2, person: 'Ann', provider: 'Birch' },
        { block: 'A', hours: 3, person: 'Bob', provider: 'Alder' },
        { block: 'A', hours: 4, person: 'Cyd' },
        { block: 'A', hours: 5, person: 'Dot', provider: 'Alder', status: 'waiting' },
        { block: 'B', hours: 6, person: 'Ann', provider: 'Birch' },
      ],
    },
    (words) => words.withLot('North', 'A', 'Alder').withLot('South', 'B', 'Birch').withLot('East', ''),
  );
  const { people, losing } = servedPeople(parts);
  expect([...people]).toEqual([2, 1]);
  // In block A Ann and Bob, in B Ann; in North, South and East.
  expect([...losing]).toEqual([1, 2, 2, 1, 0, 1]);
});

test('packages that ended or lie in no block are nobody’s, and those that growth adds have no provider', () => {
  const { parts } = aPlanToAsk(
    {
      blocks: 'A',
      providers,
      packages: [
        { at: [9, 9], hours: 1, provider: 'Alder' },
        { block: 'A', hours: 2, provider: 'Alder' },
        { block: 'A', hours: 2, provider: 'Alder' },
      ],
    },
    (words) => {
      const { demand } = words.scenario.assumptions;
      return words
        .withLot('North', 'A')
        .withAssumptions({ demand: { ...demand, attritionPercent: 34, growthPercent: 100 } });
    },
  );
  expect([...servedPeople(parts).people]).toEqual([1]);
});
