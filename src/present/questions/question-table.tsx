import { removeEntry } from '../../core/paper/entries.ts';
import { isOpen } from '../../core/paper/log-question.ts';
import type { PanelQuestion } from '../../core/paper/paper.ts';
import { RowActions } from '../../ui/controls/row-actions.tsx';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';
import { usePlannerActions } from '../../ui/planner-context.tsx';
import { sayDay } from '../../ui/words/say-date.ts';
import { openPlace, placeOf } from './question-bank.ts';
import { inShort } from './say-questions.ts';

/** Questions one under the other; those with answers have also what was answered, where and when. */
export function QuestionTable(props: {
  questions: readonly PanelQuestion[];
  caption: string;
  onChange: (question: PanelQuestion) => void;
}) {
  const { questions, caption, onChange } = props;
  const change = useChangePaper();
  const actions = usePlannerActions();
  const areAnswered = questions.every((question) => !isOpen(question));
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Asked by</th>
            {areAnswered && <th scope="col">Answer</th>}
            {areAnswered && <th scope="col">Where and when</th>}
            <th scope="col">
              <span className="visually-hidden">What to do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {questions.map((entry) => {
            const { number, question, askedBy, answer, where, on } = entry;
            const place = placeOf(question);
            return (
              <tr key={number}>
                <th scope="row" className="row-name written">
                  {question}
                </th>
                <td className="row-words">{askedBy === '' ? 'Not said' : askedBy}</td>
                {areAnswered && <td className="log-answer written">{answer}</td>}
                {areAnswered && (
                  <td className="row-words">
                    {where === '' && on === null ? 'Not said' : where}
                    {on !== null && <span className="log-day">{sayDay(on)}</span>}
                  </td>
                )}
                <RowActions
                  of={`‘${inShort(question)}’`}
                  onChange={() => onChange(entry)}
                  onRemove={() =>
                    change(`Remove the question ‘${inShort(question)}’`, (paper) =>
                      removeEntry(paper, 'questions', number),
                    )
                  }
                >
                  {place !== null && (
                    <button
                      type="button"
                      className="link-button"
                      aria-label={`See the figures for ‘${question}’`}
                      onClick={() => openPlace(place, actions)}
                    >
                      See the figures
                    </button>
                  )}
                </RowActions>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
