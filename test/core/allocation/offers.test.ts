import { describe, expect, test } from 'vitest';
import { highestLot, numberSeats, offersOf, whoStandsBehind } from '../../../src/core/allocation/offers.ts';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
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
        { provider: 'Birch', share: 70, capMinutes: 300 },
        { provider: 'Alder', role: 'supplementary', share: 30 },
      )
      .withLot('South', 'B');
    expect(offersOf(scenario, dataset).seats).toEqual([
      [],
      [
        { provider: 1, role: 'primary', share: 70, capMinutes: 300 },
        { provider: 0, role: 'supplementary', share: 30, capMinutes: Infinity },
      ],
      [],
    ]);
  });

  test('leaves out providers that the data does not know', () => {
    const { scenario } = aScenario(dataset).withLot('North', 'A', 'Yew', 'Alder').withBackUp('Yew', 'Birch');
    const offers = offersOf(scenario, dataset);
    expect(offers.seats[1]!.map((seat) => seat.provider)).toEqual([0]);
    expect(offers.standby).toEqual([[1], [1]]);
  });

  test('is also those that stand behind each lot, in the order of the plan, each once', () => {
    const { scenario } = aScenario(dataset)
      .withLot('North', 'A')
      .withLot('South', 'B')
      .withStandby('Birch', 'specialist', 2)
      .withBackUp('Alder', 'Alder');
    const offers = offersOf(scenario, dataset);
    expect(offers.standby).toEqual([[0], [0], [1, 0]]);
    expect([...whoStandsBehind(offers, 2)]).toEqual([1, 0, 1, 0, 1, 1]);
  });

  test('says what each provider can deliver: nothing where it is switched off, less where it travels', () => {
    const { scenario } = aScenario(dataset);
    const asItIs = offersOf(scenario, dataset);
    expect([[...asItIs.capacityMinutes], [...asItIs.isOff]]).toEqual([
      [600, 600],
      [0, 0],
    ]);
    const changed = offersOf(scenario, dataset, {
      off: new Set(['Birch' as ProviderId]),
      travelShare: Float64Array.of(0.4, 0.4),
    });
    expect([[...changed.capacityMinutes], [...changed.isOff]]).toEqual([
      [428, 0],
      [0, 1],
    ]);
  });

  test('is by shares or in order, as the plan assumes', () => {
    const { placing } = USUAL_ASSUMPTIONS;
    const ordered = aScenario(dataset).withAssumptions({ placing: { ...placing, offer: 'order' } });
    expect(offersOf(aScenario(dataset).scenario, dataset).offer).toBe('shares');
    expect(offersOf(ordered.scenario, dataset).offer).toBe('order');
  });

  test('can be read as numbered seats in columns, those of a lot side by side', () => {
    const { scenario } = aScenario(dataset)
      .withLot('North', 'A', { provider: 'Birch', share: 3, capMinutes: 90 }, 'Alder')
      .withLot('Middle', '')
      .withLot('South', 'B', { provider: 'Birch', role: 'supplementary' });
    expect(numberSeats(offersOf(scenario, dataset))).toEqual({
      firstSeat: Int32Array.of(0, 0, 2, 2, 3),
      holder: Int16Array.of(1, 0, 1),
      isPrimary: Uint8Array.of(1, 1, 0),
      share: Float64Array.of(3, 1, 1),
      capMinutes: Float64Array.of(90, Infinity, Infinity),
    });
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
