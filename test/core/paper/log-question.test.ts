import { expect, test } from 'vitest';
import { isOpen, logQuestion } from '../../../src/core/paper/log-question.ts';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';

const question = { question: ' Who changes carer? ', askedBy: 'Cllr Reed', answer: '', where: '', on: null };

test('a question is logged open, and is closed by its answer', () => {
  const asked = logQuestion(EMPTY_PAPER, question, null) as Paper;
  expect(asked.questions).toEqual([{ ...question, number: 1, question: 'Who changes carer?' }]);
  expect(isOpen(asked.questions[0]!)).toBe(true);
  const answer = { answer: 'About 45 people.', where: 'Page 9', on: '2026-09-06' };
  const answered = logQuestion(asked, { ...question, ...answer }, 1) as Paper;
  expect(answered.questions[0]).toMatchObject(answer);
  expect(isOpen(answered.questions[0]!)).toBe(false);
});

test('a question says something, and is answered on a day', () => {
  expect(logQuestion(EMPTY_PAPER, { ...question, question: ' ' }, null)).toEqual({
    refused: 'text-is-empty',
  });
  expect(logQuestion(EMPTY_PAPER, { ...question, askedBy: 'x'.repeat(201) }, null)).toEqual({
    refused: 'name-is-too-long',
  });
  expect(logQuestion(EMPTY_PAPER, { ...question, on: '2026-02-30' }, null)).toEqual({
    refused: 'date-is-not-a-date',
    about: '2026-02-30',
  });
});
