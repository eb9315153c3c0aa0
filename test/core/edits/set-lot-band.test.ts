import { describe, expect, test } from 'vitest';
import { setLotBand } from '../../../src/core/edits/set-lot-band.ts';
import { NO_BAND, type Band } from '../../../src/core/scenario/rules.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const { scenario } = aScenario(aDataset({ blocks: 'AB' }))
  .withLot('North', 'A')
  .withLot('South', 'B')
  .withLotBand(2, 60, null);
const set = (lot: number, band: Band | null) => setLotBand(scenario, lot as LotId, band);
const [north, south] = scenario.lots;
const band = { leastMinutes: 600, mostMinutes: 900 };

describe('the band of a lot of its own', () => {
  test('is set, set otherwise and taken away', () => {
    expect((set(1, band) as Scenario).lots).toEqual([{ ...north, viability: band }, south]);
    expect((set(2, band) as Scenario).lots).toEqual([north, { ...south, viability: band }]);
    const without = (set(2, null) as Scenario).lots;
    expect(without[1]).toEqual({ id: 2, name: 'South', colour: south!.colour });
    expect(without[1]).not.toHaveProperty('viability');
  });

  test('may ask for nothing, which frees the lot from the band of all lots', () =>
    expect((set(1, NO_BAND) as Scenario).lots[0]).toEqual({ ...north, viability: NO_BAND }));

  test('is refused upside down, for a lot that is not there, and as it is', () => {
    expect(set(1, { leastMinutes: 2, mostMinutes: 1 })).toEqual({ refused: 'band-is-upside-down' });
    expect(set(9, band)).toEqual({ refused: 'no-such-lot' });
    expect(set(1, null)).toEqual({ refused: 'nothing-would-change' });
    expect(set(2, { leastMinutes: 60, mostMinutes: null })).toEqual({ refused: 'nothing-would-change' });
  });
});
