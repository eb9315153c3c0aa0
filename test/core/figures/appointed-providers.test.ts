import { expect, test } from 'vitest';
import { appointedProviders } from '../../../src/core/figures/appointed-providers.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

test('a provider with seats in two lots is named once, and one that stands behind them is not', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'AB' }))
    .withLot('North', 'A', 'Birch', { provider: 'Alder', role: 'supplementary' })
    .withLot('South', 'B', 'Alder', 'Birch')
    .withBackUp('Cedar');
  expect(appointedProviders(scenario.appointments)).toEqual(['Birch', 'Alder']);
});
