import { useState } from 'react';
import type { Place } from '../../core/comparison/place.ts';
import { logQuestion } from '../../core/paper/log-question.ts';
import { dayOf } from '../../ui/paper/day-of.ts';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';
import { usePlanner } from '../../ui/planner-context.tsx';

/** Keeps a question about a place with its answer in the log of the paper, by one press. */
export function KeepQuestion({ place, answer }: { place: Place; answer: string }) {
  const panel = usePlanner((state) => state.paper.panel);
  const change = useChangePaper();
  const [outcome, setOutcome] = useState<'open' | 'kept' | 'refused'>('open');
  const keep = () => {
    const question = `What changes in ${place.name}?`;
    const logged = { question, askedBy: '', answer, where: panel, on: dayOf(Date.now()) };
    const refusal = change(`Keep a question about ${place.name}`, (paper) =>
      logQuestion(paper, logged, null),
    );
    setOutcome(refusal === null ? 'kept' : 'refused');
  };
  if (outcome === 'kept') return <p className="quiet">Kept in the questions log.</p>;
  return (
    <p>
      <button type="button" className="button show-button" onClick={keep}>
        Keep in the questions log
      </button>
      {outcome === 'refused' && ' The log is full, or the answer is too long for it.'}
    </p>
  );
}
