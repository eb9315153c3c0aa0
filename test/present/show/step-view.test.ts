import { describe, expect, test } from 'vitest';
import type { ScenarioId } from '../../../src/core/scenario/scenario.ts';
import { stepView } from '../../../src/present/show/step-view.ts';
import { aScene } from '../../core/paper/a-scene.ts';

const [today, north, zones] = ['today', 'north', 'zones'] as ScenarioId[];
const viewOf = (said: Parameters<typeof aScene>[0], shelf = [today!, north!, zones!]) =>
  stepView(aScene(said), today!, shelf);

describe('the maps of a step', () => {
  test('are none for words alone', () => expect(viewOf({ view: 'words', scenario: north! })).toBeNull());

  test('show one plan, which is that of today where no other is said', () => {
    expect(viewOf({ view: 'plan' })!.scenarios).toEqual([today]);
    expect(viewOf({ view: 'plan', scenario: north!, against: zones! })!.scenarios).toEqual([north]);
  });

  test('set a plan against that of today, or against another', () => {
    expect(viewOf({ view: 'difference', scenario: north! })).toMatchObject({
      scenarios: [today, north],
      laying: 'difference',
    });
    expect(viewOf({ view: 'side-by-side', scenario: north!, against: zones! })).toMatchObject({
      scenarios: [zones, north],
      laying: 'side-by-side',
    });
  });

  test('are one map where a plan would be set against itself, or the other is gone', () => {
    expect(viewOf({ view: 'difference' })).toMatchObject({ scenarios: [today], laying: 'side-by-side' });
    expect(viewOf({ view: 'difference', scenario: north! }, [today!])!.scenarios).toEqual([today]);
    expect(viewOf({ view: 'plan', scenario: north! }, [today!])).toBeNull();
  });

  test('look where the step looks, with its zones and need, in letters for a wall', () => {
    const looks = { bounds: [0, 51, 1, 52], zones: 1, need: 'unmet' } as const;
    expect(viewOf({ view: 'plan', ...looks })).toMatchObject({ ...looks, large: true });
  });
});
