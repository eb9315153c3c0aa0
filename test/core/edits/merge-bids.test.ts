import { expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { mergeBids } from '../../../src/core/edits/merge-bids.ts';
import type { Bid, LotId } from '../../../src/core/scenario/scenario.ts';

const bid = (lot: number, provider: string, hours: number, pounds: number, quality: number | null): Bid => ({
  lot: lot as LotId,
  provider: provider as ProviderId,
  weeklyMinutes: hours * 60,
  poundsPerHour: pounds,
  quality,
});
const merge = (...bids: Bid[]) => mergeBids(bids, 1 as LotId, 2 as LotId);

test('bids for the lot that ends are for the other, after its own', () =>
  expect(merge(bid(1, 'Alder', 10, 20, 70), bid(2, 'Birch', 5, 22, null), bid(3, 'Alder', 1, 30, 1))).toEqual(
    [bid(2, 'Birch', 5, 22, null), bid(3, 'Alder', 1, 30, 1), bid(2, 'Alder', 10, 20, 70)],
  ));

test('two bids of a provider become one for the hours of both, at what they cost together and the lower quality', () => {
  expect(merge(bid(1, 'Alder', 10, 20, 70), bid(2, 'Alder', 30, 24, 60))).toEqual([
    bid(2, 'Alder', 40, 23, 60),
  ]);
  expect(merge(bid(2, 'Alder', 30, 24, 60), bid(1, 'Alder', 10, 20, null))).toEqual([
    bid(2, 'Alder', 40, 23, null),
  ]);
  expect(merge(bid(1, 'Alder', 999_999, 20, 70), bid(2, 'Alder', 999_999, 20, 60))[0]!.weeklyMinutes).toBe(
    60_000_000,
  );
});

test('without bids for the lot that ends nothing changes', () => {
  const bids = [bid(2, 'Alder', 10, 20, 70)];
  expect(mergeBids(bids, 1 as LotId, 2 as LotId)).toBe(bids);
});
