import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { figuresOf } from '../figures-of.ts';
import {
  findLotsOutOfBand,
  findProvidersOutOfBand,
  isBand,
} from '../../../src/core/figures/find-out-of-band.ts';
import { NO_BAND } from '../../../src/core/scenario/rules.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'ABC',
  packages: [
    { block: 'A', hours: 2 },
    { block: 'B', hours: 8 },
    { block: 'C', hours: 12 },
  ],
  providers: [
    { name: 'Alder', hours: 30 },
    { name: 'Birch', hours: 30 },
    { name: 'Cedar', hours: 30 },
  ],
});
const words = aScenario(dataset)
  .withLot('One', 'A', 'Alder')
  .withLot('Two', 'B', 'Birch')
  .withLot('Three', 'C', 'Alder');
const { figures } = figuresOf(dataset, weaveFabric(dataset), words.scenario);
const band = { leastMinutes: 300, mostMinutes: 600 };

describe('viability bands', () => {
  test('ask for something where they have either end', () => {
    expect(isBand(NO_BAND)).toBe(false);
    expect(isBand({ leastMinutes: 0, mostMinutes: null })).toBe(true);
    expect(isBand({ leastMinutes: null, mostMinutes: 9 })).toBe(true);
  });

  test('of all lots find those under and over, the furthest first', () =>
    expect(findLotsOutOfBand(figures.lots, words.scenario.lots, band)).toEqual([
      { kind: 'under-band', lot: 1, weeklyMinutes: 120, band },
      { kind: 'over-band', lot: 3, weeklyMinutes: 720, band },
    ]));

  test('of a lot itself go before that of all lots, and one without ends asks for nothing', () => {
    const { lots } = words
      .withLotBand(1, 100, 200)
      .withLotBand(2, 500, null)
      .withLotBand(3, null, null).scenario;
    expect(findLotsOutOfBand(figures.lots, lots, band)).toEqual([
      { kind: 'under-band', lot: 2, weeklyMinutes: 480, band: { leastMinutes: 500, mostMinutes: null } },
    ]);
  });

  test('of providers are about all that they are given, in all lots, and about appointed ones alone', () => {
    const { appointments } = words.scenario;
    expect(findProvidersOutOfBand(figures.providers, appointments, band)).toEqual([
      { kind: 'provider-over-band', provider: 'Alder', weeklyMinutes: 840, band },
    ]);
    const higher = { leastMinutes: 481, mostMinutes: 840 };
    expect(findProvidersOutOfBand(figures.providers, appointments, higher)).toEqual([
      { kind: 'provider-under-band', provider: 'Birch', weeklyMinutes: 480, band: higher },
    ]);
  });
});
