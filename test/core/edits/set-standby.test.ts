import { describe, expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { setBackUp } from '../../../src/core/edits/set-back-up.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const [ALDER, BIRCH] = ['Alder' as ProviderId, 'Birch' as ProviderId];

describe('standing behind every lot', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'A' })).withBackUp('Alder');

  test('begins and ends for one provider at a time', () => {
    expect((setBackUp(scenario, BIRCH, true) as Scenario).backUp).toEqual(['Alder', 'Birch']);
    expect((setBackUp(scenario, ALDER, false) as Scenario).backUp).toEqual([]);
  });

  test('is not changed to what it is', () => {
    expect(setBackUp(scenario, ALDER, true)).toEqual({ refused: 'nothing-would-change' });
    expect(setBackUp(scenario, BIRCH, false)).toEqual({ refused: 'nothing-would-change' });
  });
});
