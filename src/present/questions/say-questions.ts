import { firstLetters } from '../../core/scenario/first-letters.ts';
import { isOpen } from '../../core/paper/log-question.ts';
import type { PanelQuestion } from '../../core/paper/paper.ts';
import { sayCount, sayNumber } from '../../ui/words/say-number.ts';

const LONGEST_IN_SHORT = 60;

/** How many questions there are, and how many wait for an answer. */
export function sayLog(questions: readonly PanelQuestion[]): string {
  if (questions.length === 0) return 'No question is logged yet.';
  const open = questions.filter(isOpen).length;
  const logged = `${sayCount(questions.length, 'question')} ${questions.length === 1 ? 'is' : 'are'} logged.`;
  const isOne = questions.length === 1;
  if (open === 0) return `${logged} ${isOne ? 'It has' : 'All have'} an answer.`;
  if (open === questions.length) return `${logged} ${isOne ? 'It has no' : 'None has an'} answer yet.`;
  return `${logged} ${sayNumber(open)} ${open === 1 ? 'has' : 'have'} no answer yet.`;
}

/** The first words of a question, for a sentence about it. */
export function inShort(question: string): string {
  const words = question.trim();
  return words.length <= LONGEST_IN_SHORT ? words : `${firstLetters(words, LONGEST_IN_SHORT - 1)}…`;
}
