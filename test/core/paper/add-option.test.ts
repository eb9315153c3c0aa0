import { describe, expect, test } from 'vitest';
import { addOption, copyOption, withTodaysOption } from '../../../src/core/paper/add-option.ts';
import { changeOption } from '../../../src/core/paper/change-option.ts';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import { MOST_OPTIONS } from '../../../src/core/paper/paper-limits.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import type { ScenarioId } from '../../../src/core/scenario/scenario.ts';
import { aPaper } from './a-paper.ts';

const titles = (paper: unknown) => (paper as Paper).options.map(({ title }) => title);
const today = 'today' as ScenarioId;

describe('an option', () => {
  test('is added at the end, with a number of its own and nothing decided', () => {
    const { options } = addOption(aPaper('Zones'), ' In-house ', null) as Paper;
    expect(options.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Do nothing'],
      [2, 'Zones'],
      [3, 'In-house'],
    ]);
    expect(options[2]).toMatchObject({ isDoNothing: false, scenario: null, outcome: 'not-decided' });
  });

  test('is copied to the one below it with all that is said of it, but not what was decided', () => {
    const decided = changeOption(aPaper('Zones', 'In-house'), 2, {
      pros: ['Local'],
      outcome: 'recommended',
      reason: 'Best',
    }) as Paper;
    const copied = copyOption(decided, 2, 'Zones, two providers') as Paper;
    expect(titles(copied)).toEqual(['Do nothing', 'Zones', 'Zones, two providers', 'In-house']);
    expect(copied.options[2]).toMatchObject({
      number: 4,
      pros: ['Local'],
      outcome: 'not-decided',
      reason: '',
    });
  });

  test('copied from doing nothing is an option like any other', () => {
    expect(copyOption(EMPTY_PAPER, 1, 'Do little')).toHaveProperty('options.1.isDoNothing', false);
  });

  test('is not added without a title, over the most there may be, or from one that is not there', () => {
    expect(addOption(EMPTY_PAPER, ' ', null)).toEqual({ refused: 'name-is-empty' });
    expect(addOption(EMPTY_PAPER, 'x'.repeat(201), null)).toEqual({ refused: 'name-is-too-long' });
    const full = aPaper(...Array.from({ length: MOST_OPTIONS - 1 }, (_, at) => `Option ${at}`));
    expect(addOption(full, 'One more', null)).toEqual({ refused: 'list-is-too-long' });
    expect(copyOption(EMPTY_PAPER, 9, 'Nine')).toEqual({ refused: 'no-such-entry' });
  });
});

describe('how things are today', () => {
  test('becomes an option, after doing nothing', () => {
    const paper = withTodaysOption(aPaper('Zones'), 'As now', today) as Paper;
    expect(titles(paper)).toEqual(['Do nothing', 'As now', 'Zones']);
    expect(paper.options[1]!.scenario).toBe(today);
  });

  test('is an option once', () => {
    const paper = aPaper('Today');
    expect(withTodaysOption(paper, 'As now', today)).toBe(paper);
  });
});
