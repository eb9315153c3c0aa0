import { useState } from 'react';
import type { Refusal } from '../../core/edits/edited.ts';
import type { Milestone } from '../../core/paper/paper.ts';
import { FormDialog } from '../../ui/controls/form-dialog.tsx';
import { PlainField, PlainWords } from '../../ui/paper/plain-field.tsx';
import { readMonth } from '../../ui/paper/read-day.ts';
import { sayMonth } from '../../ui/words/present/say-months.ts';
import { sayRefusal } from '../../ui/words/say-refusal.ts';

const MONTH_HINT = 'For example September 2026 or 09/2026. Leave it empty if it is not set.';

/** Asks what happens, and between which months. */
export function MilestoneDialog(props: {
  milestone: Milestone | null;
  onSave: (milestone: Omit<Milestone, 'number'>) => Refusal | null;
  onClose: () => void;
}) {
  const { milestone: before, onSave, onClose } = props;
  const [words, setWords] = useState({
    what: before?.what ?? '',
    from: inWords(before?.from ?? null),
    to: inWords(before?.to ?? null),
    note: before?.note ?? '',
  });
  const [wrong, setWrong] = useState<{ in: 'from' | 'to' | null; why: string } | null>(null);
  const set = (part: Partial<typeof words>) => setWords({ ...words, ...part });
  const save = () => {
    const [from, to] = [readMonth(words.from), readMonth(words.to)];
    if (from === 'not-a-month') return setWrong({ in: 'from', why: sayNoMonth(words.from) });
    if (to === 'not-a-month') return setWrong({ in: 'to', why: sayNoMonth(words.to) });
    const refused = onSave({ ...words, from, to });
    setWrong(refused === null ? null : { in: null, why: sayRefusal(refused) });
    if (refused === null) onClose();
  };
  return (
    <FormDialog
      title={before === null ? 'Add a milestone' : 'Change a milestone'}
      action="Save"
      isReady={words.what.trim() !== ''}
      onSubmit={save}
      onClose={onClose}
    >
      <PlainField label="What happens" autoFocus value={words.what} onChange={(what) => set({ what })} />
      <PlainField
        label="First month"
        hint={MONTH_HINT}
        value={words.from}
        onChange={(from) => set({ from })}
        wrong={wrong?.in === 'from' ? wrong.why : null}
      />
      <PlainField
        label="Last month"
        hint="The same month again if it takes no longer."
        value={words.to}
        onChange={(to) => set({ to })}
        wrong={wrong?.in === 'to' ? wrong.why : null}
      />
      <PlainWords label="Note" rows={2} value={words.note} onChange={(note) => set({ note })} />
      {wrong?.in === null && (
        <p className="field-wrong" role="alert">
          {wrong.why}
        </p>
      )}
    </FormDialog>
  );
}

export function sayNoMonth(typed: string): string {
  return `‘${typed.trim()}’ is not a month. Write it like September 2026.`;
}

function inWords(month: string | null): string {
  return month === null ? '' : sayMonth(month);
}
