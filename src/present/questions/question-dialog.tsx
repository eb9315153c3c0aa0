import { useState } from 'react';
import type { Refusal } from '../../core/edits/edited.ts';
import type { PanelQuestion } from '../../core/paper/paper.ts';
import { FormDialog } from '../../ui/controls/form-dialog.tsx';
import { DAY_HINT } from '../../ui/paper/day-field.tsx';
import { PlainField, PlainWords } from '../../ui/paper/plain-field.tsx';
import { readDay } from '../../ui/paper/read-day.ts';
import { sayDay } from '../../ui/words/say-date.ts';
import { sayRefusal } from '../../ui/words/say-refusal.ts';

/** Asks for a question and, where it was answered, for the answer. */
export function QuestionDialog(props: {
  question: PanelQuestion | null;
  onSave: (question: Omit<PanelQuestion, 'number'>) => Refusal | null;
  onClose: () => void;
}) {
  const { question: before, onSave, onClose } = props;
  const [words, setWords] = useState({
    question: before?.question ?? '',
    askedBy: before?.askedBy ?? '',
    answer: before?.answer ?? '',
    where: before?.where ?? '',
    on: before === null || before.on === null ? '' : sayDay(before.on),
  });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isOfDay = refusal?.refused === 'date-is-not-a-date';
  const set = (part: Partial<typeof words>) => setWords({ ...words, ...part });
  const save = () => {
    const on = readDay(words.on);
    if (on === 'not-a-day') return setRefusal({ refused: 'date-is-not-a-date', about: words.on.trim() });
    const refused = onSave({ ...words, on });
    setRefusal(refused);
    if (refused === null) onClose();
  };
  return (
    <FormDialog
      title={before === null ? 'Log a question' : 'Change a question'}
      action="Save"
      isReady={words.question.trim() !== ''}
      onSubmit={save}
      onClose={onClose}
    >
      <PlainWords
        label="Question"
        rows={2}
        autoFocus
        value={words.question}
        onChange={(question) => set({ question })}
      />
      <PlainField label="Asked by" value={words.askedBy} onChange={(askedBy) => set({ askedBy })} />
      <PlainWords
        label="Answer"
        hint="Leave it empty while the question is open."
        rows={4}
        value={words.answer}
        onChange={(answer) => set({ answer })}
      />
      <PlainField
        label="Where it was answered"
        hint="A meeting, a page of a paper, or a letter."
        value={words.where}
        onChange={(where) => set({ where })}
      />
      <PlainField
        label="Day it was answered"
        hint={DAY_HINT}
        value={words.on}
        onChange={(on) => set({ on })}
        wrong={isOfDay ? sayRefusal(refusal) : null}
      />
      {refusal !== null && !isOfDay && (
        <p className="field-wrong" role="alert">
          {sayRefusal(refusal)}
        </p>
      )}
    </FormDialog>
  );
}
