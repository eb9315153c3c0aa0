import { expect, test } from 'vitest';
import type { PanelQuestion } from '../../../src/core/paper/paper.ts';
import { QuestionsPage } from '../../../src/present/questions/questions-page.tsx';
import { aPlanner } from '../../store/a-planner.ts';
import { drawnPage } from '../../ui/drawn-page.ts';

function words(...questions: Omit<PanelQuestion, 'number'>[]): string {
  const { planner } = aPlanner();
  planner.getState().changePaper('Log', (paper) => ({
    ...paper,
    questions: questions.map((question, at) => ({ ...question, number: at + 1 })),
  }));
  return drawnPage(planner.getState(), QuestionsPage).words;
}

const asked = { question: 'Who changes carer?', askedBy: 'Cllr Reed', answer: '', where: '', on: null };

test('the log begins with a bank of what panels ask', () => {
  const said = words();
  expect(said).toContain('No question is logged yet.');
  expect(said).toContain('Is every lot viable? See the figures Log it');
});

test('open questions come before those with an answer', () => {
  const answered = {
    ...asked,
    question: 'Is it new money?',
    answer: 'No.',
    where: 'Panel',
    on: '2026-09-06',
  };
  const said = words(answered, asked);
  expect(said).toMatch(
    /Not answered yet .* Who changes carer\? Cllr Reed .* Answered .* Is it new money\? Cllr Reed No\. Panel 6 September 2026/,
  );
  expect(said).toContain('Who changes carer? See the figures In the log');
});
