import { checkName } from '../edits/check-name.ts';
import { checkMonths } from './check-date.ts';
import { checkWords } from './check-words.ts';
import { setEntry } from './entries.ts';
import type { PaperEdited } from './paper-edited.ts';
import { MOST_MILESTONES } from './paper-limits.ts';
import type { Milestone, Paper } from './paper.ts';

/** Sets a milestone: another one at the end, or in place of the one with a number. */
export function setMilestone(
  paper: Paper,
  milestone: Omit<Milestone, 'number'>,
  number: number | null,
): PaperEdited {
  const { from, to } = milestone;
  const bad = checkName(milestone.what) ?? checkMonths(from, to) ?? checkWords(milestone.note);
  if (bad) return bad;
  const set = { what: milestone.what.trim(), from, to, note: milestone.note.trim() };
  return setEntry(paper, 'milestones', set, number, MOST_MILESTONES);
}
