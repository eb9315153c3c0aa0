import { expect, test } from 'vitest';
import { aimsThatApply } from '../../../src/core/suggest/aims-that-apply.ts';
import { AIMS } from '../../../src/core/suggest/lot-wish.ts';
import { aPlanToAsk } from './a-lot-request.ts';

const providers = [{ name: 'Alder', hours: 40 }];
const care = [
  { block: 'A', hours: 3, provider: 'Alder', facts: { rurality: 'Rural' } },
  { block: 'B', hours: 3, facts: { rurality: 'Urban' } },
];

test('all aims are offered where the data say something about each', () => {
  const { parts } = aPlanToAsk(
    { blocks: 'AB', providers, packages: care, zones: { networks: 'XY' } },
    (words) => words.withLot('North', 'AB', 'Alder'),
  );
  expect(aimsThatApply(parts)).toEqual(AIMS);
});

test('there is no mix where nothing is rural, or everything with care', () => {
  const offered = (packages: typeof care, blocks: string) =>
    aimsThatApply(aPlanToAsk({ blocks, packages }, (words) => words).parts).includes('mix');
  expect(offered(care, 'AB')).toBe(true);
  expect(offered(care.slice(0, 1), 'AB')).toBe(false);
  expect(offered(care.slice(1), 'AB')).toBe(false);
});

test('without zones, lots, providers or packages what asks for them is not offered', () => {
  expect(aimsThatApply(aPlanToAsk({ blocks: 'AB' }, (words) => words).parts)).toEqual([
    'even-hours',
    'compact',
  ]);
  const { parts } = aPlanToAsk({ blocks: 'AB', packages: care.slice(1), providers }, (words) =>
    words.withLot('North', 'AB'),
  );
  expect(aimsThatApply(parts)).toEqual(['even-hours', 'compact', 'stay', 'travel']);
});
