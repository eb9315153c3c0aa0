import { describe, expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { dismissProvider } from '../../../src/core/edits/dismiss-provider.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('dismissing a provider from a lot', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'AB' }))
    .withLot('North', 'A', 'Alder', 'Birch')
    .withLot('South', 'B', 'Alder');

  test('takes away that one seat', () => {
    const after = dismissProvider(scenario, 1 as LotId, 'Alder' as ProviderId) as Scenario;
    expect(after.appointments.map((seat) => [seat.lot, seat.provider])).toEqual([
      [1, 'Birch'],
      [2, 'Alder'],
    ]);
  });

  test('is refused where it has no seat', () => {
    const refusal = { refused: 'provider-is-not-appointed', about: 'Birch' };
    expect(dismissProvider(scenario, 2 as LotId, 'Birch' as ProviderId)).toEqual(refusal);
  });
});
