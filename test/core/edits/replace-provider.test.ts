import { describe, expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { replaceProvider } from '../../../src/core/edits/replace-provider.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const [ALDER, BIRCH, CEDAR] = ['Alder' as ProviderId, 'Birch' as ProviderId, 'Cedar' as ProviderId];

describe('replacing a provider in a lot', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'AB' }))
    .withLot('North', 'A', { provider: 'Alder', share: 70 }, { provider: 'Birch', role: 'supplementary' })
    .withLot('South', 'B', 'Alder');

  test('gives the seat, its role, share and place to the other', () => {
    expect((replaceProvider(scenario, 1 as LotId, ALDER, CEDAR) as Scenario).appointments).toEqual([
      { lot: 1, provider: 'Cedar', role: 'primary', share: 70 },
      { lot: 1, provider: 'Birch', role: 'supplementary', share: 1 },
      { lot: 2, provider: 'Alder', role: 'primary', share: 1 },
    ]);
  });

  test('is refused where nobody leaves, nobody comes, or the other sits there already', () => {
    expect(replaceProvider(scenario, 2 as LotId, BIRCH, CEDAR)).toEqual({
      refused: 'provider-is-not-appointed',
      about: 'Birch',
    });
    expect(replaceProvider(scenario, 1 as LotId, ALDER, ALDER)).toEqual({ refused: 'nothing-would-change' });
    expect(replaceProvider(scenario, 1 as LotId, ALDER, BIRCH)).toEqual({
      refused: 'provider-is-already-appointed',
      about: 'Birch',
    });
  });
});
