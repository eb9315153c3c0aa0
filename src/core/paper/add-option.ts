import { checkName } from '../edits/check-name.ts';
import type { ScenarioId } from '../scenario/scenario.ts';
import { BLANK_OPTION } from './blank-option.ts';
import { nextNumber, NO_SUCH_ENTRY } from './entries.ts';
import type { PaperEdited } from './paper-edited.ts';
import { MOST_OPTIONS } from './paper-limits.ts';
import type { Option, Paper } from './paper.ts';

/** Adds an option at the end, about a plan or, with null, about something that is no plan. */
export function addOption(paper: Paper, title: string, scenario: ScenarioId | null): PaperEdited {
  return withOption(paper, { ...BLANK_OPTION, title, scenario }, paper.options.length);
}

/** Copies an option to one below it. What was decided of an option is decided of that one alone. */
export function copyOption(paper: Paper, number: number, title: string): PaperEdited {
  const at = paper.options.findIndex((option) => option.number === number);
  if (at < 0) return NO_SUCH_ENTRY;
  const { isDoNothing, outcome, reason } = BLANK_OPTION;
  return withOption(paper, { ...paper.options[at]!, title, isDoNothing, outcome, reason }, at + 1);
}

/**
 * The paper with an option for the plan that stands for how things are now; the same where one has it
 * already. It comes after doing nothing.
 */
export function withTodaysOption(paper: Paper, title: string, current: ScenarioId): PaperEdited {
  if (paper.options.some(({ scenario }) => scenario === current)) return paper;
  const after = paper.options.findIndex(({ isDoNothing }) => isDoNothing) + 1;
  return withOption(paper, { ...BLANK_OPTION, title, scenario: current }, after);
}

function withOption(paper: Paper, option: Omit<Option, 'number'>, at: number): PaperEdited {
  const bad = checkName(option.title);
  if (bad) return bad;
  if (paper.options.length >= MOST_OPTIONS) return { refused: 'list-is-too-long' };
  const added = { ...option, number: nextNumber(paper.options), title: option.title.trim() };
  return { ...paper, options: paper.options.toSpliced(at, 0, added) };
}
