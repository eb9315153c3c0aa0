import { describe, expect, test } from 'vitest';
import { renameScenario } from '../../../src/core/edits/rename-scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('renaming a scenario', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'A' }));

  test('changes its name and nothing else', () => {
    expect(renameScenario(scenario, ' Two zones ')).toEqual({ ...scenario, name: 'Two zones' });
  });

  test('is refused for an empty name and for the same', () => {
    expect(renameScenario(scenario, ' ')).toEqual({ refused: 'name-is-empty' });
    expect(renameScenario(scenario, 'Scenario ')).toEqual({ refused: 'nothing-would-change' });
  });
});
