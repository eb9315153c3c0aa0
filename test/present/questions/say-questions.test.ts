import { expect, test } from 'vitest';
import type { PanelQuestion } from '../../../src/core/paper/paper.ts';
import { inShort, sayLog } from '../../../src/present/questions/say-questions.ts';

const log = (...answers: string[]): PanelQuestion[] =>
  answers.map((answer, at) => ({
    number: at + 1,
    question: 'Who?',
    askedBy: '',
    answer,
    where: '',
    on: null,
  }));

test.each([
  [log(), 'No question is logged yet.'],
  [log(''), '1 question is logged. It has no answer yet.'],
  [log('Yes'), '1 question is logged. It has an answer.'],
  [log('', ''), '2 questions are logged. None has an answer yet.'],
  [log('Yes', ''), '2 questions are logged. 1 has no answer yet.'],
  [log('Yes', '', ''), '3 questions are logged. 2 have no answer yet.'],
  [log('Yes', 'No'), '2 questions are logged. All have an answer.'],
])('%j is said as ‘%s’', (questions, said) => expect(sayLog(questions)).toBe(said));

test('a long question is named by its first words', () => {
  expect(inShort(' Who changes carer? ')).toBe('Who changes carer?');
  expect(inShort('x'.repeat(80))).toBe(`${'x'.repeat(59)}…`);
});
