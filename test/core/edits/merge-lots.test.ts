import { describe, expect, test } from 'vitest';
import { mergeLots } from '../../../src/core/edits/merge-lots.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('merging one lot into another', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'ABCD' }))
    .withLot('North', 'AB', { provider: 'Alder', share: 7 }, 'Birch')
    .withLot('South', 'C', { provider: 'Alder', share: 3 }, { provider: 'Cedar', role: 'supplementary' })
    .withLot('East', 'D', 'Cedar');
  const merged = mergeLots(scenario, 1 as LotId, 2 as LotId) as Scenario;

  test('moves all of its blocks and ends it', () => {
    expect([...merged.assignment]).toEqual([2, 2, 2, 3]);
    expect(merged.lots.map((lot) => lot.name)).toEqual(['South', 'East']);
    expect(merged.lots[0]).toBe(scenario.lots[1]);
  });

  test('keeps the providers of both; one in both keeps its seat in the lot that stays', () => {
    expect(merged.appointments).toEqual([
      { lot: 2, provider: 'Alder', role: 'primary', share: 3 },
      { lot: 2, provider: 'Cedar', role: 'supplementary', share: 1 },
      { lot: 3, provider: 'Cedar', role: 'primary', share: 1 },
      { lot: 2, provider: 'Birch', role: 'primary', share: 1 },
    ]);
  });

  test('is refused for lots that are not there, and for a lot with itself', () => {
    expect(mergeLots(scenario, 9 as LotId, 1 as LotId)).toEqual({ refused: 'no-such-lot' });
    expect(mergeLots(scenario, 1 as LotId, 0 as LotId)).toEqual({ refused: 'no-such-lot' });
    expect(mergeLots(scenario, 1 as LotId, 1 as LotId)).toEqual({
      refused: 'cannot-merge-a-lot-with-itself',
    });
  });
});
