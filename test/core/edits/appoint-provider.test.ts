import { describe, expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { appointProvider } from '../../../src/core/edits/appoint-provider.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const [NORTH, SOUTH] = [1 as LotId, 2 as LotId];
const [ALDER, BIRCH] = ['Alder' as ProviderId, 'Birch' as ProviderId];

describe('appointing a provider to a lot', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'AB' }))
    .withLot('North', 'A', 'Alder')
    .withLot('South', 'B');

  test('gives it a seat after those taken, primary and with an even share unless said', () => {
    expect((appointProvider(scenario, NORTH, BIRCH) as Scenario).appointments).toEqual([
      { lot: NORTH, provider: ALDER, role: 'primary', share: 1 },
      { lot: NORTH, provider: BIRCH, role: 'primary', share: 1 },
    ]);
    expect(
      (appointProvider(scenario, NORTH, BIRCH, 'supplementary', 30) as Scenario).appointments[1],
    ).toEqual({
      lot: NORTH,
      provider: BIRCH,
      role: 'supplementary',
      share: 30,
    });
  });

  test('lets it serve another lot too', () => {
    expect((appointProvider(scenario, SOUTH, ALDER) as Scenario).appointments).toHaveLength(2);
  });

  test('is refused for a second seat in the lot, a lot that is not there, and a share of nothing', () => {
    expect(appointProvider(scenario, NORTH, ALDER, 'supplementary')).toEqual({
      refused: 'provider-is-already-appointed',
      about: 'Alder',
    });
    expect(appointProvider(scenario, 9 as LotId, BIRCH)).toEqual({ refused: 'no-such-lot' });
    for (const share of [0, -1, NaN]) {
      expect(appointProvider(scenario, NORTH, BIRCH, 'primary', share)).toEqual({
        refused: 'share-is-not-above-zero',
      });
    }
    expect(appointProvider(scenario, NORTH, BIRCH, 'primary', Infinity)).toEqual({
      refused: 'number-is-out-of-range',
    });
  });
});
