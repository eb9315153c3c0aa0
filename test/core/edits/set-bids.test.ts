import { describe, expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { setBids } from '../../../src/core/edits/set-bids.ts';
import type { Bid, LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const { scenario } = aScenario(aDataset({ blocks: 'AB' }))
  .withLot('North', 'A')
  .withLot('South', 'B');
const bid = (change: Partial<Bid> = {}): Bid => ({
  lot: 1 as LotId,
  provider: 'Alder' as ProviderId,
  weeklyMinutes: 600,
  poundsPerHour: 21.5,
  quality: 70,
  ...change,
});

describe('the bids of a plan', () => {
  test('take the place of those there were', () => {
    const first = setBids(scenario, [bid(), bid({ lot: 2 as LotId, quality: null })]) as Scenario;
    expect(first.bids).toEqual([bid(), bid({ lot: 2 as LotId, quality: null })]);
    expect((setBids(first, [bid({ provider: 'Birch' as ProviderId })]) as Scenario).bids).toHaveLength(1);
    expect(
      setBids(
        first,
        first.bids.map((one) => ({ ...one })),
      ),
    ).toEqual({
      refused: 'nothing-would-change',
    });
  });

  test('are for lots that are there, one of each provider', () => {
    expect(setBids(scenario, [bid({ lot: 3 as LotId })])).toEqual({ refused: 'no-such-lot' });
    expect(setBids(scenario, [bid(), bid({ weeklyMinutes: 1 })])).toEqual({
      refused: 'provider-has-a-bid',
      about: 'Alder',
    });
  });

  test.each([
    { weeklyMinutes: 0 },
    { weeklyMinutes: 1.5 },
    { weeklyMinutes: NaN },
    { weeklyMinutes: 60_000_001 },
    { poundsPerHour: -1 },
    { poundsPerHour: 1001 },
    { quality: -1 },
    { quality: 101 },
  ])('are refused with %o', (change) =>
    expect(setBids(scenario, [bid(change)])).toEqual({ refused: 'number-is-out-of-range', about: 'Alder' }),
  );

  test('are a thousand for a lot at the most', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => bid({ provider: `P${at}` as ProviderId }));
    expect(setBids(scenario, many(1001))).toEqual({ refused: 'list-is-too-long' });
    expect(setBids(scenario, [...many(1000), bid({ lot: 2 as LotId })])).toMatchObject({ id: scenario.id });
  });
});
