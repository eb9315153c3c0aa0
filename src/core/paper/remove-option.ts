import type { ScenarioId } from '../scenario/scenario.ts';
import { NO_SUCH_ENTRY } from './entries.ts';
import type { PaperEdited } from './paper-edited.ts';
import type { Paper } from './paper.ts';

/**
 * Takes an option out. Doing nothing stays, and so does the last option for the plan that stands for how
 * things are now.
 */
export function removeOption(paper: Paper, number: number, current: ScenarioId | null): PaperEdited {
  const option = paper.options.find((one) => one.number === number);
  if (option === undefined) return NO_SUCH_ENTRY;
  if (option.isDoNothing) return { refused: 'doing-nothing-stays' };
  const left = paper.options.filter((one) => one !== option);
  const isTodays = option.scenario !== null && option.scenario === current;
  if (isTodays && left.every(({ scenario }) => scenario !== current)) {
    return { refused: 'todays-option-stays' };
  }
  return { ...paper, options: left };
}
