import { withTodaysOption } from '../core/paper/add-option.ts';
import { EMPTY_PAPER } from '../core/paper/empty-paper.ts';
import type { Paper } from '../core/paper/paper.ts';
import { isRefusal } from '../core/edits/edited.ts';
import type { ScenarioId } from '../core/scenario/scenario.ts';

/** The paper of an area that is opened for the first time: to do nothing and to keep what there is are always options. */
export function startPaper(today: ScenarioId | undefined): Paper {
  if (today === undefined) return EMPTY_PAPER;
  const paper = withTodaysOption(EMPTY_PAPER, 'Keep the current arrangement', today);
  return isRefusal(paper) ? EMPTY_PAPER : paper;
}
