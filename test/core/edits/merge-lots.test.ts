import { describe, expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { addNote } from '../../../src/core/edits/add-note.ts';
import { mergeLots } from '../../../src/core/edits/merge-lots.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { NO_LOCKS, type Locks, type LotId, type Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('merging one lot into another', () => {
  const dataset = aDataset({ blocks: 'ABCD' });
  const fabric = weaveFabric(dataset);
  const { scenario } = aScenario(dataset)
    .withLot('North', 'AB', { provider: 'Alder', share: 7 }, 'Birch')
    .withLot('South', 'C', { provider: 'Alder', share: 3 }, { provider: 'Cedar', role: 'supplementary' })
    .withLot('East', 'D', 'Cedar');
  const merged = mergeLots(scenario, fabric, 1 as LotId, 2 as LotId) as Scenario;

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

  test('adds the caps of a provider in both, and leaves none where either has none', () => {
    const capsOf = (north?: number, south?: number) => {
      const cap = (capMinutes?: number) => (capMinutes === undefined ? {} : { capMinutes });
      const plan = aScenario(dataset)
        .withLot('North', 'AB', { provider: 'Alder', ...cap(north) })
        .withLot('South', 'C', { provider: 'Alder', ...cap(south) });
      const after = mergeLots(plan.scenario, fabric, 1 as LotId, 2 as LotId) as Scenario;
      return after.appointments.map(({ capMinutes }) => capMinutes);
    };
    expect(capsOf(600, 300)).toEqual([900]);
    expect(capsOf(600)).toEqual([undefined]);
    expect(capsOf(undefined, 300)).toEqual([undefined]);
    expect(capsOf(60_000_000, 1)).toEqual([60_000_000]);
  });

  test('hands over those who stand behind it, and keeps the band of the lot that stays', () => {
    const plan = aScenario(dataset)
      .withLot('North', 'AB')
      .withLot('South', 'C')
      .withLotBand(1, 60, null)
      .withLotBand(2, 90, null)
      .withBackUp('Alder')
      .withStandby('Birch', 'specialist', 1, 2)
      .withStandby('Cedar', 'back-up', 1);
    const after = mergeLots(plan.scenario, fabric, 1 as LotId, 2 as LotId) as Scenario;
    expect(after.standby.map(({ provider, lots }) => [provider, ...lots])).toEqual([
      ['Alder'],
      ['Birch', 2],
      ['Cedar', 2],
    ]);
    expect(after.lots[0]).toBe(plan.scenario.lots[1]);
  });

  test('hands over the bids for it', () => {
    const bid = {
      lot: 1 as LotId,
      provider: 'Alder' as ProviderId,
      weeklyMinutes: 60,
      poundsPerHour: 20,
      quality: 50,
    };
    const after = mergeLots({ ...scenario, bids: [bid] }, fabric, 1 as LotId, 2 as LotId) as Scenario;
    expect(after.bids).toEqual([{ ...bid, lot: 2 }]);
    expect(merged.bids).toBe(scenario.bids);
  });

  test('is refused for lots that are not there, and for a lot with itself', () => {
    expect(mergeLots(scenario, fabric, 9 as LotId, 1 as LotId)).toEqual({ refused: 'no-such-lot' });
    expect(mergeLots(scenario, fabric, 1 as LotId, 0 as LotId)).toEqual({ refused: 'no-such-lot' });
    expect(mergeLots(scenario, fabric, 1 as LotId, 1 as LotId)).toEqual({
      refused: 'cannot-merge-a-lot-with-itself',
    });
  });

  test('pins the notes of the one to the other', () => {
    const noted = addNote(scenario, 'Ask the panel', { kind: 'lot', lot: 1 as LotId }) as Scenario;
    const after = mergeLots(noted, fabric, 1 as LotId, 2 as LotId) as Scenario;
    expect(after.notes).toEqual([{ number: 1, text: 'Ask the panel', pin: { kind: 'lot', lot: 2 } }]);
    expect(merged.notes).toBe(scenario.notes);
  });

  test('is refused where either is locked, or a lock keeps a block of the first', () => {
    const mergeUnder = (locks: Partial<Locks>) =>
      mergeLots({ ...scenario, locks: { ...NO_LOCKS, ...locks } }, fabric, 1 as LotId, 2 as LotId);
    expect(mergeUnder({ lots: [1 as LotId] })).toEqual({ refused: 'lot-is-locked', about: 'North' });
    expect(mergeUnder({ lots: [2 as LotId] })).toEqual({ refused: 'lot-is-locked', about: 'South' });
    expect(mergeUnder({ blocks: ['B'] })).toEqual({ refused: 'blocks-are-locked', about: 'North' });
    expect(mergeUnder({ lots: [3 as LotId], blocks: ['C'] })).toMatchObject({ lots: merged.lots });
  });
});
