import { describe, expect, test } from 'vitest';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import type { Option, OptionOutcome, Scene } from '../../../src/core/paper/paper.ts';
import { proposedPlan } from '../../../src/core/paper/proposed-plan.ts';
import type { ScenarioId } from '../../../src/core/scenario/scenario.ts';
import { aScene } from './a-scene.ts';

const shelf = ['today', 'a', 'b', 'c'] as ScenarioId[];
const option = (scenario: string, outcome: OptionOutcome): Option => ({
  ...EMPTY_PAPER.options[0]!,
  scenario: scenario as ScenarioId,
  outcome,
  isDoNothing: scenario === 'nothing',
});
const step = (scenario: string): Scene => ({ ...aScene({ scenario: scenario as ScenarioId }), number: 1 });
const planOf = (options: Option[], scenes: Scene[] = [], plans = shelf) =>
  proposedPlan({ options, scenes }, plans, shelf[0]!);

describe('the plan that a paper argues for', () => {
  test('is of the recommended option, else of a shortlisted one', () => {
    const options = [option('a', 'not-decided'), option('b', 'shortlisted'), option('c', 'recommended')];
    expect(planOf(options, [step('a')])).toBe('c');
    expect(planOf(options.slice(0, 2), [step('a')])).toBe('b');
  });

  test('is else the first that a step or an option speaks of, else the first on the shelf', () => {
    expect(planOf([option('a', 'not-decided')], [step('c')])).toBe('c');
    expect(planOf([option('b', 'not-recommended')])).toBe('b');
    expect(planOf([])).toBe('a');
  });

  test('is that of doing nothing only where there is no other', () => {
    const plans = ['today', 'nothing', 'a'] as ScenarioId[];
    const options = [option('nothing', 'recommended')];
    expect(planOf(options, [], plans)).toBe('a');
    expect(planOf(options, [], plans.slice(0, 2))).toBe('nothing');
  });

  test('is never that of today, nor one that is not on the shelf', () => {
    expect(planOf([option('today', 'recommended'), option('gone', 'shortlisted')])).toBe('a');
    expect(planOf([], [], shelf.slice(0, 1))).toBeNull();
  });
});
