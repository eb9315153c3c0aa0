import { describe, expect, test } from 'vitest';
import { addNote } from '../../../src/core/edits/add-note.ts';
import { adoptLots } from '../../../src/core/edits/adopt-lots.ts';
import { pinToPlace } from '../../../src/core/edits/pin-to-place.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { NO_LOCKS, type Lot, type LotId, type Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('adopting other lots', () => {
  const dataset = aDataset({ blocks: 'ABCD' });
  const fabric = weaveFabric(dataset);
  const { scenario } = aScenario(dataset)
    .withLot('North', 'AB', 'Alder')
    .withLot('South', 'CD', 'Birch')
    .withStandby('Cedar', 'back-up', 2)
    .withLotBand(1, 60, 600);
  const [north, south] = scenario.lots as [Lot, Lot];
  const fresh = { id: 3 as LotId, name: 'Fresh', colour: '#12436D' };
  const assign = (...lots: number[]) => Int16Array.from(lots);

  test('keeps the seats and bands of lots that go on, and new ones have none', () => {
    const other = { lots: [{ ...north, colour: '#000000' }, south, fresh], assignment: assign(1, 3, 2, 2) };
    const after = adoptLots(scenario, fabric, other) as Scenario;
    expect(after.lots).toEqual([north, south, fresh]);
    expect(after.lots[0]).toBe(north);
    expect([...after.assignment]).toEqual([1, 3, 2, 2]);
    expect(after.appointments).toEqual(scenario.appointments);
    expect(after.locks).toBe(scenario.locks);
  });

  test('lets seats, bids, who stood behind and pins of lots that are gone follow', () => {
    const noted = addNote(scenario, 'Ask', { kind: 'lot', lot: south.id }) as Scenario;
    const bid = { weeklyMinutes: 60, poundsPerHour: 20, quality: null, provider: 'Birch' as ProviderId };
    const withBids = {
      ...noted,
      bids: [
        { ...bid, lot: south.id },
        { ...bid, lot: north.id },
      ],
    };
    const other = { lots: [north, fresh], assignment: assign(1, 1, 3, 3) };
    const after = adoptLots(withBids, fabric, other) as Scenario;
    expect(after.appointments.map(({ lot }) => lot)).toEqual([1]);
    expect(after.standby).toEqual([]);
    expect(after.bids.map(({ lot }) => lot)).toEqual([1]);
    const { insidePoints } = fabric;
    expect(after.notes[0]!.pin).toEqual(pinToPlace([insidePoints[4]!, insidePoints[5]!]));
  });

  test('is refused where a lock keeps a block or a lot, and where nothing would change', () => {
    const locked = (locks: Partial<Scenario['locks']>) => ({ ...scenario, locks: { ...NO_LOCKS, ...locks } });
    const other = { lots: [north, south], assignment: assign(1, 2, 2, 2) };
    expect(adoptLots(scenario, fabric, scenario)).toEqual({ refused: 'nothing-would-change' });
    expect(adoptLots(locked({ blocks: ['B'] }), fabric, other)).toEqual({ refused: 'blocks-are-locked' });
    expect(adoptLots(locked({ lots: [south.id] }), fabric, other)).toEqual({
      refused: 'lot-is-locked',
      about: 'South',
    });
    const without = { lots: [north], assignment: scenario.assignment };
    expect(adoptLots(locked({ lots: [south.id] }), fabric, without)).toMatchObject({
      refused: 'lot-is-locked',
    });
    expect(adoptLots(locked({ blocks: ['A'] }), fabric, other)).toMatchObject({ lots: [north, south] });
  });
});
