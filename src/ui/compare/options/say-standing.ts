import type { FigureStanding } from '../../../core/paper/out-of-date.ts';
import type { PlanFigureKey } from '../../../core/comparison/plan-figures.ts';
import type { LinkedFigure } from '../../../core/paper/paper.ts';
import type { SafeFigure } from '../../../core/publication/publication.ts';
import { sayPlanFigure, saySafeFigure } from '../../words/compare/say-plan-figure.ts';
import { sayDate } from '../../words/say-date.ts';

/** A linked figure as it was kept, while what is published today is not known: `146 h`. */
export function sayKept({ key, value }: Pick<LinkedFigure, 'key' | 'value'>): string {
  return value === null ? 'No number' : sayPlanFigure(key, value);
}

/** What a linked figure says, with the day it is of; or that it is out of date, what it was and what it is. */
export function sayStanding(figure: LinkedFigure, standing: FigureStanding): string {
  const kept = sayKept(figure);
  const day = sayDate(figure.at);
  if (standing.kind === 'current') return `${sayNow(figure.key, standing.now)}, as of ${day}`;
  if (standing.kind === 'changed') {
    return `Out of date: was ${inSentence(kept)} on ${day}, is now ${inSentence(sayNow(figure.key, standing.now))}`;
  }
  if (standing.kind === 'hidden') {
    return `Out of date: was ${kept} on ${day}, and the rule for small numbers hides it now`;
  }
  return `${kept}, as of ${day}. Its plan is not there any more, so nobody can check it`;
}

/** The value with its range after it, where it has one, as it is the value that is kept. */
function sayNow(key: PlanFigureKey, now: SafeFigure): string {
  const said = saySafeFigure(key, now);
  if (now.hidden || now.least === undefined || now.most === now.least) return said;
  return `${sayPlanFigure(key, now.value)} (${said})`;
}

function inSentence(words: string): string {
  return /^[A-Z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** How many figures of the options are not today's, for a warning above them all; empty for none. */
export function sayOutOfDate(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? '1 figure is not what is published today.'
    : `${count} figures are not what is published today.`;
}
