import { describe, expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { awardLots } from '../../../src/core/edits/award-lots.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const { scenario } = aScenario(aDataset({ blocks: 'ABC' }))
  .withLot('North', 'A', 'Alder', { provider: 'Birch', role: 'supplementary' })
  .withLot('South', 'B', 'Birch')
  .withLot('East', 'C', 'Cedar')
  .withBackUp('Cedar');
const award = (lot: number, ...seats: readonly (readonly [string, number, number])[]) => ({
  lot: lot as LotId,
  seats: seats.map(([provider, hours, capHours]) => ({
    provider: provider as ProviderId,
    weeklyMinutes: hours * 60,
    capMinutes: capHours * 60,
  })),
});

describe('awarding lots', () => {
  const awarded = awardLots(scenario, [
    award(1, ['Cedar', 30, 40], ['Birch', 10, 90]),
    award(2, ['Alder', 0, 20]),
  ]) as Scenario;

  test('gives main seats in place of all there were, by hours and with what was offered as their limit', () =>
    expect(awarded.appointments).toEqual([
      { lot: 3, provider: 'Cedar', role: 'primary', share: 1 },
      { lot: 1, provider: 'Cedar', role: 'primary', share: 30, capMinutes: 2400 },
      { lot: 1, provider: 'Birch', role: 'primary', share: 10, capMinutes: 5400 },
      { lot: 2, provider: 'Alder', role: 'primary', share: 1, capMinutes: 1200 },
    ]));

  test('leaves those who stand behind lots', () => expect(awarded.standby).toBe(scenario.standby));

  test('can leave a lot without anyone', () =>
    expect((awardLots(scenario, [award(2)]) as Scenario).appointments.some(({ lot }) => lot === 2)).toBe(
      false,
    ));

  test('is refused where it says what is so already, in whatever order of lots', () => {
    const again = [award(2, ['Alder', 0, 20]), award(1, ['Cedar', 30, 40], ['Birch', 10, 90])];
    expect(awardLots(awarded, again)).toEqual({ refused: 'nothing-would-change' });
    const otherLead = [award(1, ['Birch', 10, 90], ['Cedar', 30, 40])];
    expect(awardLots(awarded, otherLead)).toMatchObject({ lots: scenario.lots });
  });

  test('is refused for a lot that is not there, a provider twice and numbers out of their limits', () => {
    expect(awardLots(scenario, [award(9, ['Alder', 1, 1])])).toEqual({ refused: 'no-such-lot' });
    expect(awardLots(scenario, [award(1, ['Alder', 1, 1], ['Alder', 2, 2])])).toEqual({
      refused: 'provider-is-already-appointed',
      about: 'Alder',
    });
    for (const cap of [-1, 1_000_001, NaN])
      expect(awardLots(scenario, [award(1, ['Alder', 1, cap])])).toEqual({
        refused: 'number-is-out-of-range',
        about: 'Alder',
      });
  });
});
