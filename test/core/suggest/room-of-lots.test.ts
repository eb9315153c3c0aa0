import { expect, test } from 'vitest';
import { roomOfLots } from '../../../src/core/suggest/room-of-lots.ts';
import { aPlanToAsk } from './a-lot-request.ts';

const area = {
  blocks: 'ABC',
  providers: [
    { name: 'Alder', hours: 40 },
    { name: 'Birch', hours: 30 },
    { name: 'Cedar', hours: 9 },
  ],
  packages: [
    { block: 'A', hours: 3, provider: 'Alder' },
    { block: 'B', hours: 1, provider: 'Alder' },
    // Not where it has a seat: it does not count.
    { block: 'C', hours: 7, provider: 'Alder' },
  ],
};

const hoursOf = (parts: Parameters<typeof roomOfLots>[0]) =>
  Array.from(roomOfLots(parts), (room) => room / 60);

test('a provider with several seats is divided by what it has there today, or equally where it has nothing', () => {
  const { parts } = aPlanToAsk(area, (words) =>
    words
      .withLot('North', 'A', 'Alder', 'Birch')
      .withLot('South', 'B', 'Alder', 'Birch')
      .withLot('East', 'C'),
  );
  expect(hoursOf(parts)).toEqual([30 + 15, 10 + 15, 0]);
});

test('no seat brings more than its cap', () => {
  const { parts } = aPlanToAsk(area, (words) =>
    words
      .withLot('North', 'A', { provider: 'Birch', capMinutes: 120 })
      .withLot('South', 'B', { provider: 'Birch', role: 'supplementary' }, 'Cedar'),
  );
  expect(hoursOf(parts)).toEqual([2, 15 + 9]);
});
