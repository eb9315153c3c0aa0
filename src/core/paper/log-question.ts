import { checkNoteText } from '../edits/check-note-text.ts';
import { checkDay } from './check-date.ts';
import { checkLine, checkWords } from './check-words.ts';
import { setEntry } from './entries.ts';
import type { PaperEdited } from './paper-edited.ts';
import { MOST_QUESTIONS } from './paper-limits.ts';
import type { PanelQuestion, Paper } from './paper.ts';

/** Logs a question of the panel with its answer: another one, or in place of the one with a number. */
export function logQuestion(
  paper: Paper,
  question: Omit<PanelQuestion, 'number'>,
  number: number | null,
): PaperEdited {
  const { on } = question;
  const bad =
    checkNoteText(question.question) ??
    checkLine(question.askedBy) ??
    checkWords(question.answer) ??
    checkLine(question.where) ??
    checkDay(on);
  if (bad) return bad;
  const logged = {
    question: question.question.trim(),
    askedBy: question.askedBy.trim(),
    answer: question.answer.trim(),
    where: question.where.trim(),
    on,
  };
  return setEntry(paper, 'questions', logged, number, MOST_QUESTIONS);
}

/** A question is open until there is an answer. */
export function isOpen({ answer }: PanelQuestion): boolean {
  return answer === '';
}
