import type { ReactNode } from 'react';
import { QUESTIONS, type Question } from '../../store/planner.ts';
import { PagedRoom } from '../controls/paged-room.tsx';
import { Settling } from '../controls/settling.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { ChangesAnswer } from './changes/changes-answer.tsx';
import { FailureAnswer } from './failure/failure-answer.tsx';
import { GeographyAnswer } from './geography/geography-answer.tsx';
import { MoneyAnswer } from './money/money-answer.tsx';
import { ServedAnswer } from './served/served-answer.tsx';
import { WaitingAnswer } from './waiting/waiting-answer.tsx';
import '../../styles/answers.css';
import '../../styles/answer-geography.css';
import '../../styles/answer-money.css';
import '../../styles/answer-changes.css';
import '../../styles/answer-failure.css';
import '../../styles/answer-waiting.css';
import '../../styles/answer-served.css';

/** The questions that every panel asks, and the plan's answers to them. */
export function AnswersRoom() {
  const question = usePlanner((state) => state.question);
  const { ask } = usePlannerActions();
  return (
    <PagedRoom label="Questions" pages={PAGES} current={question} onChoose={ask}>
      <Settling />
      {ANSWERS[question]}
    </PagedRoom>
  );
}

const ASKED: Readonly<Record<Question, string>> = {
  served: 'Who is served, and by whom?',
  waiting: 'Who is left waiting, and why?',
  failure: 'What if a provider fails?',
  changes: 'Who changes provider?',
  money: 'What does it cost?',
  geography: 'Are these the right lots?',
};

const PAGES = QUESTIONS.map((key) => ({ key, name: ASKED[key] }));

const ANSWERS: Readonly<Record<Question, ReactNode>> = {
  served: <ServedAnswer />,
  waiting: <WaitingAnswer />,
  failure: <FailureAnswer />,
  changes: <ChangesAnswer />,
  money: <MoneyAnswer />,
  geography: <GeographyAnswer />,
};
