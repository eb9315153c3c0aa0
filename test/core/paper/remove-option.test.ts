import { expect, test } from 'vitest';
import { removeOption } from '../../../src/core/paper/remove-option.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import type { ScenarioId } from '../../../src/core/scenario/scenario.ts';
import { aPaper } from './a-paper.ts';

const today = 'today' as ScenarioId;

test('an option is taken out, and the others stay as they are', () => {
  const paper = aPaper('Zones', 'In-house');
  const { options } = removeOption(paper, 2, null) as Paper;
  expect(options).toEqual([paper.options[0], paper.options[2]]);
});

test('doing nothing is always an option', () => {
  expect(removeOption(aPaper('Zones'), 1, null)).toEqual({ refused: 'doing-nothing-stays' });
});

test('how things are today is always an option, while one of two may go', () => {
  expect(removeOption(aPaper('Today', 'Zones'), 2, today)).toEqual({ refused: 'todays-option-stays' });
  expect(removeOption(aPaper('Today', 'Today'), 2, today)).toHaveProperty('options.length', 2);
});

test('what is not there is not taken out', () => {
  expect(removeOption(aPaper(), 7, null)).toEqual({ refused: 'no-such-entry' });
});
