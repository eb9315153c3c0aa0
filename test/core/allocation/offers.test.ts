import { describe, expect, test } from 'vitest';
import { highestLot, offersOf } from '../../../src/core/allocation/offers.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'AB',
  providers: [
    { name: 'Alder', hours: 10 },
    { name: 'Birch', hours: 10 },
  ],
});

describe('to whom a plan offers packages', () => {
  test('is each lot’s seats in order, with providers by position', () => {
    const { scenario } = aScenario(dataset)
      .withLot(
        'North',
        'A',
        { provider: 'Birch', share: 70 },
        { provider: 'Alder', role: 'supplementary', share: 30 },
      )
      .withLot('South', 'B');
    expect(offersOf(scenario, dataset).seats).toEqual([
      [],
      [
        { provider: 1, role: 'primary', share: 70 },
        { provider: 0, role: 'supplementary', share: 30 },
      ],
      [],
    ]);
  });

  test('leaves out providers that the data does not know', () => {
    const { scenario } = aScenario(dataset).withLot('North', 'A', 'Yew', 'Alder').withBackUp('Yew', 'Birch');
    const offers = offersOf(scenario, dataset);
    expect(offers.seats[1]!.map((seat) => seat.provider)).toEqual([0]);
    expect(offers.backUp).toEqual([1]);
  });

  test('counts spot hours to the minute', () => {
    expect(offersOf(aScenario(dataset).withSpotHours(1.255).scenario, dataset).spotMinutes).toBe(75);
  });
});

describe('the highest lot number', () => {
  test('is none without lots, and needs no lot at each number below', () => {
    const { scenario } = aScenario(dataset).withLot('North', 'A');
    expect(highestLot(aScenario(dataset).scenario)).toBe(0);
    expect(
      highestLot({ ...scenario, lots: [{ ...scenario.lots[0]!, id: 12 as LotId }, ...scenario.lots] }),
    ).toBe(12);
  });
});
