import { useState } from 'react';
import { Button } from 'react-aria-components';
import { isOpen, logQuestion } from '../../core/paper/log-question.ts';
import { MOST_QUESTIONS } from '../../core/paper/paper-limits.ts';
import type { PanelQuestion } from '../../core/paper/paper.ts';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { BankList } from './bank-list.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import { QuestionTable } from './question-table.tsx';
import { inShort, sayLog } from './say-questions.ts';

/** The log of what a panel asked, who asked it, and what was answered where: the open ones first. */
export function QuestionsPage() {
  const questions = usePlanner((state) => state.paper.questions);
  const change = useChangePaper();
  /** What the dialog is about: one of them, or one more; null while it is closed. */
  const [edited, setEdited] = useState<PanelQuestion | 'new' | null>(null);
  const open = questions.filter(isOpen);
  const answered = questions.filter((question) => !isOpen(question));
  return (
    <>
      <div className="answer-lead">
        <p>{sayLog(questions)}</p>
        <p className="quiet">The log goes into the pack, so write nothing of any one person’s care.</p>
      </div>
      {questions.length < MOST_QUESTIONS ? (
        <p className="log-actions">
          <Button className="button button-main" onPress={() => setEdited('new')}>
            Log a question
          </Button>
        </p>
      ) : (
        <p className="quiet">The log is full. Take a question out of it first.</p>
      )}
      {open.length > 0 && (
        <section>
          <h2>Not answered yet</h2>
          <QuestionTable questions={open} caption="Open questions" onChange={setEdited} />
        </section>
      )}
      {answered.length > 0 && (
        <section>
          <h2>Answered</h2>
          <QuestionTable questions={answered} caption="Answered questions" onChange={setEdited} />
        </section>
      )}
      <BankList questions={questions} />
      {edited !== null && (
        <QuestionDialog
          question={edited === 'new' ? null : edited}
          onSave={(question) =>
            edited === 'new'
              ? change(`Log the question ‘${inShort(question.question)}’`, (paper) =>
                  logQuestion(paper, question, null),
                )
              : change(`Change the question ‘${inShort(question.question)}’`, (paper) =>
                  logQuestion(paper, question, edited.number),
                )
          }
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
