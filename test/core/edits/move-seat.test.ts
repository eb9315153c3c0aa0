import { describe, expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { moveSeat } from '../../../src/core/edits/move-seat.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const words = aScenario(aDataset({ blocks: 'AB' }))
  .withLot('North', 'A', 'Alder', { provider: 'Elm', role: 'supplementary' }, 'Birch', 'Cedar')
  .withLot('South', 'B', 'Birch', 'Alder');
/** The seats of both lots lie among one another. */
const mixed: Scenario = {
  ...words.scenario,
  appointments: [0, 4, 1, 2, 5, 3].map((at) => words.scenario.appointments[at]!),
};
const move = (lot: number, provider: string, direction: 'up' | 'down') =>
  moveSeat(mixed, lot as LotId, provider as ProviderId, direction);
const orderOf = (lot: number, { appointments }: Scenario) =>
  appointments.filter((seat) => seat.lot === lot).map((seat) => seat.provider);

describe('moving a seat in the order of offer', () => {
  test('makes the second the lead, past seats of other roles', () => {
    const moved = move(1, 'Birch', 'up') as Scenario;
    expect(orderOf(1, moved)).toEqual(['Birch', 'Elm', 'Alder', 'Cedar']);
    expect(orderOf(2, moved)).toEqual(['Birch', 'Alder']);
    expect(orderOf(1, move(1, 'Alder', 'down') as Scenario)).toEqual(['Birch', 'Elm', 'Alder', 'Cedar']);
  });

  test('is of one lot alone, and undone by moving it back', () => {
    const moved = move(2, 'Birch', 'down') as Scenario;
    expect(orderOf(2, moved)).toEqual(['Alder', 'Birch']);
    expect(orderOf(1, moved)).toEqual(orderOf(1, mixed));
    expect(moveSeat(moved, 2 as LotId, 'Birch' as ProviderId, 'up')).toEqual(mixed);
  });

  test('changes nothing at either end, or for the only seat of its role', () => {
    for (const [provider, direction] of [
      ['Alder', 'up'],
      ['Cedar', 'down'],
      ['Elm', 'up'],
      ['Elm', 'down'],
    ] as const) {
      expect(move(1, provider, direction)).toEqual({ refused: 'nothing-would-change' });
    }
  });

  test('is refused for a provider without a seat in the lot', () =>
    expect(move(2, 'Cedar', 'up')).toEqual({ refused: 'provider-is-not-appointed', about: 'Cedar' }));
});
