import { describe, expect, test } from 'vitest';
import { failProviders } from '../../../src/core/resilience/fail-providers.ts';
import { findHelpers } from '../../../src/core/resilience/find-helpers.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlacedPlan, providersCalled } from './a-placed-plan.ts';

describe('who could step in for a provider that fails', () => {
  const dataset = aDataset({
    blocks: 'ABCDE',
    packages: [
      { block: 'A', hours: 8, provider: 'Alder' },
      { block: 'A', hours: 7, provider: 'Alder', carers: 2 },
      { block: 'B', hours: 3, provider: 'Birch' },
      { block: 'C', hours: 2, provider: 'Cedar' },
    ],
    providers: [
      { name: 'Alder', hours: 40 },
      { name: 'Birch', hours: 13 },
      { name: 'Cedar', hours: 30 },
      { name: 'Dogwood', hours: 20, doubleHanded: false },
      { name: 'Elder', hours: 4 },
      { name: 'Furze', hours: 90 },
    ],
  });
  const words = aScenario(dataset)
    .withLot('West', 'A', 'Alder', 'Elder')
    .withLot('Middle', 'B', 'Birch')
    .withLot('East', 'C', 'Cedar')
    .withLot('Far', 'DE', 'Dogwood');
  const plan = aPlacedPlan(dataset, words);
  const { failure, helpers } = findHelpers(plan, providersCalled(dataset, 'Alder'));

  test('are neighbours first, then others with a seat, each by what it could take alone', () => {
    expect(helpers).toEqual([
      { provider: 'Birch', isBeside: true, packages: 1, weeklyMinutes: 480 },
      { provider: 'Cedar', isBeside: false, packages: 2, weeklyMinutes: 900 },
      { provider: 'Dogwood', isBeside: false, packages: 1, weeklyMinutes: 480 },
    ]);
  });

  test('are not partners that were asked already, nor providers without a seat', () => {
    const names = helpers.map(({ provider }) => provider as string);
    expect(names).not.toContain('Elder');
    expect(names).not.toContain('Furze');
  });

  test('come with the failure itself', () => {
    expect(failure).toEqual(failProviders(plan, [0]));
  });

  test('are nobody where nothing is stranded', () => {
    expect(findHelpers(plan, providersCalled(dataset, 'Furze')).helpers).toEqual([]);
  });
});
