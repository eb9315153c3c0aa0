import { describe, expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { addNote } from '../../../src/core/edits/add-note.ts';
import { deleteLot } from '../../../src/core/edits/delete-lot.ts';
import { pinToPlace } from '../../../src/core/edits/pin-to-place.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { NO_LOCKS, type LotId, type Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('deleting a lot', () => {
  const dataset = aDataset({ blocks: 'AABCCC' });
  const fabric = weaveFabric(dataset);
  const words = aScenario(dataset)
    .withLot('North', 'AB', 'Alder')
    .withLot('South', 'C', 'Alder', 'Birch')
    .withLot('Empty', '');
  const { scenario } = words;
  const insideOf = (block: number) =>
    pinToPlace([fabric.insidePoints[2 * block]!, fabric.insidePoints[2 * block + 1]!]);

  test('leaves its blocks in no lot and takes its seats away', () => {
    const after = deleteLot(scenario, fabric, 1 as LotId) as Scenario;
    expect(after.lots.map((lot) => lot.name)).toEqual(['South', 'Empty']);
    expect([...after.assignment]).toEqual([0, 0, 2]);
    expect(after.appointments.map((seat) => [seat.lot, seat.provider])).toEqual([
      [2, 'Alder'],
      [2, 'Birch'],
    ]);
    expect(after.notes).toBe(scenario.notes);
  });

  test('keeps the notes that were pinned to it, at a place inside it', () => {
    const withOne = addNote(scenario, 'Ask the panel', { kind: 'lot', lot: 1 as LotId }) as Scenario;
    const noted = addNote(withOne, 'Of another', { kind: 'lot', lot: 3 as LotId }) as Scenario;
    const after = deleteLot(noted, fabric, 1 as LotId) as Scenario;
    expect(after.notes).toEqual([{ number: 1, text: 'Ask the panel', pin: insideOf(0) }, noted.notes[1]]);
    const emptied = deleteLot(noted, fabric, 3 as LotId) as Scenario;
    expect(emptied.notes).toEqual([noted.notes[0], { number: 2, text: 'Of another', pin: insideOf(2) }]);
  });

  test('takes those away who stood behind it alone', () => {
    const backed = words
      .withBackUp('Cedar')
      .withStandby('Dogwood', 'back-up', 1)
      .withStandby('Elm', 'specialist', 1, 3);
    const after = deleteLot(backed.scenario, fabric, 1 as LotId) as Scenario;
    expect(after.standby).toEqual([
      { provider: 'Cedar', kind: 'back-up', lots: [] },
      { provider: 'Elm', kind: 'specialist', lots: [3] },
    ]);
  });

  test('takes the bids for it away', () => {
    const bid = { provider: 'Alder' as ProviderId, weeklyMinutes: 60, poundsPerHour: 20, quality: null };
    const bids = [1, 2].map((lot) => ({ ...bid, lot: lot as LotId }));
    const after = deleteLot({ ...scenario, bids }, fabric, 1 as LotId) as Scenario;
    expect(after.bids).toEqual([bids[1]]);
    expect((deleteLot({ ...scenario, bids }, fabric, 3 as LotId) as Scenario).bids).toBe(bids);
  });

  test('is refused for a lot that is not there, or that a lock keeps', () => {
    expect(deleteLot(scenario, fabric, 4 as LotId)).toEqual({ refused: 'no-such-lot' });
    const locked = { ...scenario, locks: { ...NO_LOCKS, lots: [1 as LotId] } };
    expect(deleteLot(locked, fabric, 1 as LotId)).toEqual({ refused: 'lot-is-locked', about: 'North' });
    expect(deleteLot(locked, fabric, 2 as LotId)).toMatchObject({ locks: { lots: [1] } });
  });
});
