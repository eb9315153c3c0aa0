import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { figuresOf } from '../figures-of.ts';
import {
  findLargeShares,
  findPoorlyRated,
  findRegisteredElsewhere,
} from '../../../src/core/figures/find-provider-faults.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { cornerAt } from '../drawing.ts';

const dataset = aDataset({
  blocks: 'ABC',
  packages: [
    { block: 'A', hours: 5 },
    { block: 'B', hours: 3 },
    { block: 'C', hours: 2 },
  ],
  providers: [
    { name: 'Alder', hours: 30, cqc: 'Outstanding', at: cornerAt(0.5, 0.5) },
    { name: 'Birch', hours: 30, cqc: 'Requires improvement', at: cornerAt(9, 9) },
    { name: 'Cedar', hours: 0, cqc: 'Not yet rated' },
    { name: 'Dogwood', hours: 0, cqc: 'Inadequate', at: cornerAt(1.5, 0.5) },
    { name: 'Elm', hours: 30, cqc: 'Inadequate', at: cornerAt(9, 9) },
    { name: 'Fir', hours: 0 },
  ],
});
const fabric = weaveFabric(dataset);
const { scenario } = aScenario(dataset)
  .withLot('West', 'A', 'Alder', 'Cedar')
  .withLot('East', 'B', 'Birch', { provider: 'Dogwood', role: 'supplementary' }, 'Fir')
  .withLot('Far', 'C')
  .withBackUp('Elm');
const { appointments } = scenario;

describe('the award rules about providers', () => {
  test('find who is given more than a part of the area in its own lots', () => {
    const { lots, providers } = figuresOf(dataset, fabric, scenario).figures;
    expect(providers.find(({ provider }) => provider === 'Elm')!.totalMinutes).toBe(120);
    const found = (mostPercent: number) =>
      findLargeShares(lots, 600, mostPercent).map((finding) =>
        finding.kind === 'too-large-share' ? [finding.provider, finding.weeklyMinutes] : [],
      );
    expect(found(50)).toEqual([]);
    expect(found(49)).toEqual([['Alder', 300]]);
    expect(found(10)).toEqual([
      ['Alder', 300],
      ['Birch', 180],
    ]);
  });

  test('find who is rated below what is asked for, the worst first, and then who is not rated yet', () => {
    const unrated = [
      { kind: 'not-rated', provider: 'Cedar', says: 'Not yet rated', least: 'Good' },
      { kind: 'not-rated', provider: 'Fir', says: null, least: 'Good' },
    ];
    expect(findPoorlyRated(dataset, appointments, 'Good')).toEqual([
      { kind: 'rated-below', provider: 'Dogwood', rating: 'Inadequate', least: 'Good' },
      { kind: 'rated-below', provider: 'Birch', rating: 'Requires improvement', least: 'Good' },
      ...unrated,
    ]);
    const kinds = (least: 'Inadequate' | 'Requires improvement') =>
      findPoorlyRated(dataset, appointments, least).map(({ kind }) => kind);
    expect(kinds('Requires improvement')).toEqual(['rated-below', 'not-rated', 'not-rated']);
    expect(kinds('Inadequate')).toEqual(['not-rated', 'not-rated']);
  });

  test('find who is registered outside the area, and then whose place is not known', () =>
    expect(findRegisteredElsewhere(dataset, fabric, appointments)).toEqual([
      { kind: 'registered-elsewhere', provider: 'Birch' },
      { kind: 'registered-place-not-known', provider: 'Cedar' },
      { kind: 'registered-place-not-known', provider: 'Fir' },
    ]));

  test('know nothing of a provider that is not in the data', () => {
    const { appointments: seats } = aScenario(dataset).withLot('West', 'A', 'Yew').scenario;
    expect(findPoorlyRated(dataset, seats, 'Good')).toEqual([
      { kind: 'not-rated', provider: 'Yew', says: null, least: 'Good' },
    ]);
    expect(findRegisteredElsewhere(dataset, fabric, seats)).toEqual([
      { kind: 'registered-place-not-known', provider: 'Yew' },
    ]);
  });
});
