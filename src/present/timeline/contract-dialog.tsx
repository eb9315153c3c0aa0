import { useState } from 'react';
import { isRefusal } from '../../core/edits/edited.ts';
import { contractMonths } from '../../core/paper/contract-months.ts';
import type { PaperEdited } from '../../core/paper/paper-edited.ts';
import { setMilestone } from '../../core/paper/set-milestone.ts';
import type { Limit } from '../../core/scenario/limits.ts';
import { readNumber } from '../../ui/assumptions/read-number.ts';
import { FormDialog } from '../../ui/controls/form-dialog.tsx';
import { PlainField } from '../../ui/paper/plain-field.tsx';
import { readMonth } from '../../ui/paper/read-day.ts';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';
import { sayPlace } from '../../ui/words/say-number.ts';
import { sayRefusal } from '../../ui/words/say-refusal.ts';
import { sayNoMonth } from './milestone-dialog.tsx';

const MONTHS: Limit = { least: 1, most: 240, whole: true };
const EXTENSIONS: Limit = { least: 0, most: 6, whole: true };

/** Asks for a contract and the options to extend it, and adds a milestone for each of its terms as one change. */
export function ContractDialog({ onClose }: { onClose: () => void }) {
  const change = useChangePaper();
  const [words, setWords] = useState({
    name: 'Contract',
    begins: '',
    months: '60',
    extensions: '2',
    monthsEach: '12',
  });
  const [wrong, setWrong] = useState<string | null>(null);
  const set = (part: Partial<typeof words>) => setWords({ ...words, ...part });
  const save = () => {
    const begins = readMonth(words.begins);
    if (begins === null || begins === 'not-a-month') return setWrong(sayNoMonth(words.begins));
    const months = readNumber(words.months, MONTHS);
    const extensions = readNumber(words.extensions, EXTENSIONS);
    const monthsEach = readNumber(words.monthsEach, MONTHS);
    if (!isNumber(months) || !isNumber(extensions) || !isNumber(monthsEach)) {
      return setWrong('Months are from 1 to 240, and extensions from 0 to 6, in whole numbers.');
    }
    const ranges = contractMonths({ begins, months, extensions, monthsEach });
    const name = words.name.trim();
    const refused = change(`Add the terms of ‘${name}’`, (paper) =>
      ranges.reduce<PaperEdited>((edited, range, at) => {
        if (isRefusal(edited)) return edited;
        const what = at === 0 ? name : `${name}: ${sayPlace(at)} option to extend`;
        return setMilestone(edited, { what, ...range, note: '' }, null);
      }, paper),
    );
    setWrong(refused === null ? null : sayRefusal(refused));
    if (refused === null) onClose();
  };
  return (
    <FormDialog
      title="Add a contract and its extensions"
      action="Add"
      isReady={words.name.trim() !== '' && words.begins.trim() !== ''}
      onSubmit={save}
      onClose={onClose}
    >
      <PlainField label="What it is called" value={words.name} onChange={(name) => set({ name })} />
      <PlainField
        label="First month"
        hint="For example February 2018 or 02/2018."
        autoFocus
        value={words.begins}
        onChange={(begins) => set({ begins })}
      />
      <PlainField
        label="How many months it runs"
        value={words.months}
        onChange={(months) => set({ months })}
      />
      <PlainField
        label="How many options to extend it"
        value={words.extensions}
        onChange={(extensions) => set({ extensions })}
      />
      <PlainField
        label="Months of each extension"
        value={words.monthsEach}
        onChange={(monthsEach) => set({ monthsEach })}
      />
      {wrong !== null && (
        <p className="field-wrong" role="alert">
          {wrong}
        </p>
      )}
    </FormDialog>
  );
}

function isNumber(read: number | null | 'not-in-range'): read is number {
  return typeof read === 'number';
}
