import { describe, expect, test } from 'vitest';
import { possibleSeats } from '../../../src/core/awards/possible-seats.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { aTender } from './a-tender.ts';

const AREA = {
  blocks: 'ABC',
  packages: [{ block: 'A', hours: 10 }],
  providers: [
    { name: 'Alder', hours: 100, rate: 20, cqc: 'Good', at: [0, 0] as const },
    { name: 'Birch', hours: 50, cqc: 'Inadequate' },
    { name: 'Cedar', hours: 30, rate: 22.4, cqc: 'Outstanding' },
  ],
};
const LOTS = [1, 2] as LotId[];
const read = aTender(
  AREA,
  (plan) =>
    plan
      .withLot('North', 'A', 'Birch')
      .withLot(
        'South',
        'B',
        { provider: 'Birch', capMinutes: 300 },
        { provider: 'Cedar', role: 'supplementary' },
      )
      .withLot('East', 'C', 'Cedar')
      .withStandby('Alder', 'back-up', 1)
      .withRules({ leastCqcRating: 'Good', registeredInArea: true }),
  ['1 Alder 40 21.5 80', '1 Birch 20 19', '1 Stranger 20 19', '3 Cedar 5 20'],
);
const seats = possibleSeats(read, { qualityFloor: 60, aside: [] }, LOTS);

describe('the seats that could be given', () => {
  test('are one for each bid of a provider we know, for lots of the tender', () => {
    const bids = seats.filter(({ stands }) => !stands);
    expect(bids.map(({ lot, position }) => [lot, position])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(bids[0]).toMatchObject({ mostMinutes: 2400, pencePerHour: 2150, quality: 80, isHeld: false });
    expect(bids[1]).toMatchObject({ quality: null, isPrimary: true, isHeld: true });
  });

  test('know which rules bar them', () => {
    expect(seats[0]!.barredBy).toEqual(['one-place-in-a-lot', 'registered-in-area']);
    expect(seats[1]!.barredBy).toEqual(['cqc-rating', 'registered-in-area', 'quality-floor']);
  });

  test('are those there are, where nobody bids: with their limit, at their rate or the assumed one', () =>
    expect(seats.filter(({ stands }) => stands)).toMatchObject([
      { lot: 2, position: 1, mostMinutes: 300, pencePerHour: 2410, isPrimary: true, isHeld: true },
      { lot: 2, position: 2, mostMinutes: Infinity, pencePerHour: 2240, isPrimary: false, quality: null },
    ]));
});

test('a floor bars the bids under it, and no floor none', () => {
  const floorAt = (qualityFloor: number | null) =>
    possibleSeats(read, { qualityFloor, aside: [] }, LOTS).map(({ barredBy }) =>
      barredBy.includes('quality-floor'),
    );
  expect(floorAt(80)).toEqual([false, true, false, false]);
  expect(floorAt(81)).toEqual([true, true, false, false]);
  expect(floorAt(null)).toEqual([false, false, false, false]);
});
