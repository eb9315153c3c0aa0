import { describe, expect, it } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { bandState, providerPlaces } from '../../../src/core/figures/provider-places.ts';
import { NO_BAND } from '../../../src/core/scenario/rules.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [
    { block: 'A', hours: 10 },
    { block: 'A', hours: 6 },
    { block: 'B', hours: 5 },
  ],
  providers: [
    { name: 'Alder', hours: 40 },
    { name: 'Birch', hours: 6 },
    { name: 'Cedar', hours: 5 },
    { name: 'Dale', hours: 9 },
  ],
});
const { scenario } = aScenario(dataset)
  .withLot('North', 'A', { provider: 'Birch', role: 'supplementary' }, 'Alder')
  .withLot('South', 'B', { provider: 'Birch', role: 'supplementary' })
  .withBackUp('Cedar')
  .withRules({ providerViability: { leastMinutes: 600, mostMinutes: null } });

describe('the places of providers in a plan', () => {
  const places = providerPlaces(dataset.providers, aPlanRead(dataset, weaveFabric(dataset), scenario));
  const [alder, birch, cedar] = places;

  it('are of those with a seat, behind lots or with any hours', () => {
    expect(places.map(({ provider }) => provider.id)).toEqual(['Alder', 'Birch', 'Cedar']);
  });

  it('say the role and the place among those of the role in each lot', () => {
    expect(alder!.seats).toMatchObject([{ lot: 1, role: 'primary', place: 0, capMinutes: null }]);
    expect(birch!.seats.map(({ lot, role, place }) => [lot, role, place])).toEqual([
      [1, 'supplementary', 0],
      [2, 'supplementary', 0],
    ]);
    expect(cedar).toMatchObject({ seats: [], standby: 'back-up', band: null });
  });

  it('tell what is given in lots with a seat from what is given outside', () => {
    expect(alder).toMatchObject({ given: { packages: 2, weeklyMinutes: 960 }, outside: { packages: 0 } });
    expect(birch!.given.weeklyMinutes).toBe(300);
    expect(birch!.seats.map(({ given }) => given.weeklyMinutes)).toEqual([0, 300]);
  });

  it('stand to the band for providers', () => {
    expect([alder!.band, birch!.band]).toEqual(['within', 'under']);
  });
});

it('counts both ends of a band as within it', () => {
  const band = { leastMinutes: 60, mostMinutes: 120 };
  expect([59, 60, 120, 121].map((minutes) => bandState(minutes, band))).toEqual([
    'under',
    'within',
    'within',
    'over',
  ]);
  expect(bandState(60, NO_BAND)).toBeNull();
});
