import { checkName } from '../edits/check-name.ts';
import { checkNoteText } from '../edits/check-note-text.ts';
import type { Refusal } from '../edits/edited.ts';
import { checkLine, checkWords } from './check-words.ts';
import { NO_SUCH_ENTRY } from './entries.ts';
import { saysTheSame, type PaperEdited } from './paper-edited.ts';
import { MOST_POINTS, MOST_RISKS } from './paper-limits.ts';
import type { Option, Paper } from './paper.ts';

/** What a person says of an option; figures are linked by `link-figures`. */
export type OptionWords = Omit<Option, 'number' | 'isDoNothing' | 'figures'>;

/** Says something else of an option. Words are trimmed; points left empty are left out. */
export function changeOption(paper: Paper, number: number, change: Partial<OptionWords>): PaperEdited {
  const option = paper.options.find((one) => one.number === number);
  if (option === undefined) return NO_SUCH_ENTRY;
  const words = trimmed(change);
  const bad = checkOption({ ...option, ...words });
  if (bad) return bad;
  if (saysTheSame(words, option)) return paper;
  return { ...paper, options: paper.options.map((one) => (one === option ? { ...one, ...words } : one)) };
}

function trimmed(change: Partial<OptionWords>): Partial<OptionWords> {
  const parts = Object.entries(change).map(([key, part]) => {
    if (typeof part === 'string' && key !== 'scenario') return [key, part.trim()];
    if (key === 'pros' || key === 'cons') {
      return [key, (part as string[]).map((point) => point.trim()).filter((point) => point !== '')];
    }
    return [key, part];
  });
  return Object.fromEntries(parts);
}

function checkOption(option: Option): Refusal | null {
  const { title, benchmarking, finance, reason, pros, cons, risks } = option;
  if (pros.length > MOST_POINTS || cons.length > MOST_POINTS || risks.length > MOST_RISKS) {
    return { refused: 'list-is-too-long' };
  }
  const checks = [
    checkName(title),
    ...[benchmarking, finance, reason].map(checkWords),
    ...[...pros, ...cons].map(checkNoteText),
    ...risks.flatMap(({ about, mitigation }) => [checkLine(about), checkWords(mitigation)]),
  ];
  return checks.find((refusal) => refusal !== null) ?? null;
}
