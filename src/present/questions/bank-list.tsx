import { logQuestion } from '../../core/paper/log-question.ts';
import { MOST_QUESTIONS } from '../../core/paper/paper-limits.ts';
import type { PanelQuestion } from '../../core/paper/paper.ts';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';
import { usePlannerActions } from '../../ui/planner-context.tsx';
import { openPlace, QUESTION_BANK } from './question-bank.ts';

/** Questions that panels ask, to be ready for: each leads to the page that answers it, and into the log. */
export function BankList({ questions }: { questions: readonly PanelQuestion[] }) {
  const change = useChangePaper();
  const actions = usePlannerActions();
  const isFull = questions.length >= MOST_QUESTIONS;
  const log = (question: string) =>
    change(`Log the question ‘${question}’`, (paper) =>
      logQuestion(paper, { question, askedBy: '', answer: '', where: '', on: null }, null),
    );
  return (
    <section>
      <h2>What panels ask</h2>
      <p>
        Scrutiny panels have asked these of papers like yours. See what your figures say, and keep the answer.
      </p>
      <ul className="question-bank">
        {QUESTION_BANK.map(({ question, place }) => {
          const isLogged = questions.some((entry) => entry.question === question);
          return (
            <li key={question}>
              <span>{question}</span>
              <span className="bank-actions">
                <button
                  type="button"
                  className="link-button"
                  aria-label={`See the figures for ‘${question}’`}
                  onClick={() => openPlace(place, actions)}
                >
                  See the figures
                </button>
                <button
                  type="button"
                  className="link-button"
                  aria-label={isLogged ? `In the log: ‘${question}’` : `Log it: ‘${question}’`}
                  // Not disabled, which would lose the focus of the hand that pressed it.
                  aria-disabled={isLogged || isFull}
                  onClick={() => {
                    if (!isLogged && !isFull) log(question);
                  }}
                >
                  {isLogged ? 'In the log' : 'Log it'}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
