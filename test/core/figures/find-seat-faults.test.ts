import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { figuresOf } from '../figures-of.ts';
import {
  findTooFewProviders,
  findTooManyLots,
  findTooManyProviders,
  findTwoPlaces,
} from '../../../src/core/figures/find-seat-faults.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({ blocks: 'ABC' });
const { scenario } = aScenario(dataset)
  .withLot('One', 'A', 'Alder', 'Birch', 'Cedar')
  .withLot('Two', 'B', 'Alder', { provider: 'Birch', role: 'supplementary' })
  .withLot('Three', 'C')
  .withLot('Empty, with a seat', '', 'Alder')
  .withLot('Empty', '')
  .withBackUp('Dogwood', 'Cedar')
  .withStandby('Birch', 'specialist', 2);
const { appointments } = scenario;
const { lots } = figuresOf(dataset, weaveFabric(dataset), scenario).figures;

describe('the award rules about seats', () => {
  test('find lots that are begun and have too few primary providers, those that lack most first', () => {
    expect(findTooFewProviders(lots, appointments, 2)).toEqual([
      { kind: 'too-few-providers', lot: 3, has: 0, needs: 2 },
      { kind: 'too-few-providers', lot: 2, has: 1, needs: 2 },
      { kind: 'too-few-providers', lot: 4, has: 1, needs: 2 },
    ]);
  });

  test('find lots with too many, and not those with just as many as allowed', () => {
    expect(findTooManyProviders(lots, appointments, 2)).toEqual([
      { kind: 'too-many-providers', lot: 1, has: 3, most: 2 },
    ]);
    expect(findTooManyProviders(lots, appointments, 3)).toEqual([]);
  });

  test('find providers with primary seats in too many lots, those with most first', () => {
    expect(findTooManyLots(scenario, 1)).toEqual([
      { kind: 'too-many-lots', provider: 'Alder', lots: [1, 2, 4], most: 1 },
    ]);
    expect(findTooManyLots(scenario, 3)).toEqual([]);
  });

  test('find a provider that stands behind a lot in which it has a seat', () => {
    const place = { kind: 'two-places-in-lot', seats: 1, standsBehind: true };
    expect(findTwoPlaces(scenario)).toEqual([
      { ...place, provider: 'Cedar', lot: 1 },
      { ...place, provider: 'Birch', lot: 2 },
    ]);
  });

  test('find a provider with both seats of a lot', () => {
    const twice = { ...scenario, standby: [], appointments: [...appointments, appointments[3]!] };
    expect(findTwoPlaces(twice)).toEqual([
      { kind: 'two-places-in-lot', provider: 'Alder', lot: 2, seats: 2, standsBehind: false },
    ]);
  });
});
