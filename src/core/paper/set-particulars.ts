import { checkName } from '../edits/check-name.ts';
import { checkDay } from './check-date.ts';
import { checkLine } from './check-words.ts';
import { withParts, type PaperEdited } from './paper-edited.ts';
import type { Paper } from './paper.ts';

/** What stands at the head of a paper. */
export type Particulars = Pick<Paper, 'title' | 'council' | 'panel' | 'author' | 'meeting'>;

/** Says whose paper it is, for whom and when; a paper always has a title. */
export function setParticulars(paper: Paper, change: Partial<Particulars>): PaperEdited {
  const { title, council, panel, author, meeting } = { ...paper, ...change };
  const lines = [council, panel, author].map(checkLine);
  const bad = [checkName(title), ...lines, checkDay(meeting)].find((refusal) => refusal !== null);
  if (bad) return bad;
  return withParts(paper, {
    title: title.trim(),
    council: council.trim(),
    panel: panel.trim(),
    author: author.trim(),
    meeting,
  });
}
