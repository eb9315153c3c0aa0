import { checkName } from '../edits/check-name.ts';
import type { Refusal } from '../edits/edited.ts';
import { checkLine, checkWords } from './check-words.ts';
import { setEntry } from './entries.ts';
import type { PaperEdited } from './paper-edited.ts';
import { MOST_STATED } from './paper-limits.ts';
import type { Paper, StatedFigure } from './paper.ts';

/** Keeps a figure as a source states it: another one, or in place of the one with a number. */
export function keepStatedFigure(
  paper: Paper,
  figure: Omit<StatedFigure, 'number'>,
  number: number | null,
): PaperEdited {
  const { about, stated, source, used, caveat, least, most } = figure;
  const bad = checkStated(figure);
  if (bad) return bad;
  const kept = {
    about: about.trim(),
    stated: stated.trim(),
    least,
    most,
    source: source.trim(),
    used: used.trim(),
    caveat: caveat.trim(),
  };
  return setEntry(paper, 'stated', kept, number, MOST_STATED);
}

function checkStated(figure: Omit<StatedFigure, 'number'>): Refusal | null {
  const { about, stated, source, used, caveat, least, most } = figure;
  if ([least, most].some((end) => end !== null && !Number.isFinite(end))) {
    return { refused: 'number-is-out-of-range' };
  }
  if (least !== null && most !== null && most < least) return { refused: 'most-is-under-least' };
  return checkName(about) ?? checkName(stated) ?? checkLine(source) ?? checkLine(used) ?? checkWords(caveat);
}
