import { describe, expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { setSeat, type SeatChange } from '../../../src/core/edits/set-seat.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const { scenario } = aScenario(aDataset({ blocks: 'AB' }))
  .withLot('North', 'A', { provider: 'Alder', share: 70 }, { provider: 'Birch', share: 30, capMinutes: 600 })
  .withLot('South', 'B', 'Alder');
const set = (provider: string, changed: SeatChange) =>
  setSeat(scenario, 1 as LotId, provider as ProviderId, changed);
const seatsAfter = (provider: string, changed: SeatChange) =>
  (set(provider, changed) as Scenario).appointments;
const [alder, birch, other] = scenario.appointments;

describe('a seat', () => {
  test('is given a share, a role or a cap, and keeps the rest and its place', () => {
    expect(seatsAfter('Birch', { share: 50 })).toEqual([alder, { ...birch, share: 50 }, other]);
    expect(seatsAfter('Alder', { role: 'supplementary' })).toEqual([
      { ...alder, role: 'supplementary' },
      birch,
      other,
    ]);
    expect(seatsAfter('Alder', { capMinutes: 0 })).toEqual([{ ...alder, capMinutes: 0 }, birch, other]);
  });

  test('is rid of its cap', () => {
    const { capMinutes: _, ...uncapped } = birch!;
    expect(seatsAfter('Birch', { capMinutes: null })).toEqual([alder, uncapped, other]);
  });

  test('is refused a share of nothing, and a cap of less than nothing or of half a minute', () => {
    expect(set('Alder', { share: 0 })).toEqual({ refused: 'share-is-not-above-zero' });
    for (const capMinutes of [-1, 0.5, NaN, Infinity]) {
      expect(set('Alder', { capMinutes })).toEqual({ refused: 'number-is-out-of-range' });
    }
  });

  test('is not there where its provider has none in the lot', () =>
    expect(set('Cedar', { share: 2 })).toEqual({ refused: 'provider-is-not-appointed', about: 'Cedar' }));

  test('is not changed to what it is', () => {
    expect(set('Birch', { share: 30, capMinutes: 600, role: 'primary' })).toEqual({
      refused: 'nothing-would-change',
    });
    expect(set('Alder', { capMinutes: null })).toEqual({ refused: 'nothing-would-change' });
    expect(set('Alder', {})).toEqual({ refused: 'nothing-would-change' });
  });
});
