import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('what an edit gives back', () => {
  test('is a refusal or a plan', () => {
    expect(isRefusal({ refused: 'no-such-lot' })).toBe(true);
    expect(isRefusal(aScenario(aDataset({ blocks: 'A' })).scenario)).toBe(false);
  });
});
