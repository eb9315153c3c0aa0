import { useState } from 'react';
import type { Refusal } from '../../../core/edits/edited.ts';
import { readStated } from '../../../core/paper/read-stated.ts';
import type { StatedFigure } from '../../../core/paper/paper.ts';
import { readNumber } from '../../assumptions/read-number.ts';
import { FormDialog } from '../../controls/form-dialog.tsx';
import { PlainField, PlainWords } from '../../paper/plain-field.tsx';
import { sayNumber } from '../../words/say-number.ts';
import { sayRefusal } from '../../words/say-refusal.ts';

const ANY_NUMBER = { least: -1e15, most: 1e15 };

/** Asks for a figure as its source states it. Its range is read from the words, until a person says otherwise. */
export function StatedDialog(props: {
  figure: StatedFigure | null;
  onSave: (figure: Omit<StatedFigure, 'number'>) => Refusal | null;
  onClose: () => void;
}) {
  const { figure, onSave, onClose } = props;
  const [words, setWords] = useState({
    about: figure?.about ?? '',
    stated: figure?.stated ?? '',
    source: figure?.source ?? '',
    used: figure?.used ?? '',
    caveat: figure?.caveat ?? '',
  });
  /** The ends as a person wrote them; null while they follow the words. */
  const [ends, setEnds] = useState(figure === null ? null : endsOf(figure));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const read = readStated(words.stated);
  const shown = ends ?? endsOf(read ?? { least: null, most: null });
  const set = (part: Partial<typeof words>) => setWords({ ...words, ...part });
  const save = () => {
    const [least, most] = [shown.least, shown.most].map((end) => readNumber(end, ANY_NUMBER));
    const refused =
      least === 'not-in-range' || most === 'not-in-range'
        ? ({ refused: 'number-is-out-of-range' } as const)
        : onSave({ ...words, least: least!, most: most! });
    setRefusal(refused);
    if (refused === null) onClose();
  };
  return (
    <FormDialog
      title={figure === null ? 'Keep a figure of a source' : `Change ‘${figure.about}’`}
      action="Save"
      isReady={words.about.trim() !== '' && words.stated.trim() !== ''}
      onSubmit={save}
      onClose={onClose}
    >
      <PlainField
        label="What it is of"
        hint="For example: providers off the framework."
        autoFocus
        value={words.about}
        onChange={(about) => set({ about })}
      />
      <PlainField
        label="As stated, in the words of the source"
        hint="For example: over 100, or £1.1m to £1.5m."
        value={words.stated}
        onChange={(stated) => set({ stated })}
      />
      <div className="option-points">
        <PlainField
          label="At the least"
          value={shown.least}
          onChange={(least) => setEnds({ ...shown, least })}
        />
        <PlainField label="At the most" value={shown.most} onChange={(most) => setEnds({ ...shown, most })} />
      </div>
      <p className="quiet" role="status">
        {sayReading(words.stated, read !== null, ends !== null)}
      </p>
      <PlainField
        label="Source"
        hint="The paper, its date, and the page or paragraph."
        value={words.source}
        onChange={(source) => set({ source })}
      />
      <PlainField
        label="What this paper uses instead"
        hint="Leave it empty if the stated figure is used."
        value={words.used}
        onChange={(used) => set({ used })}
      />
      <PlainWords label="Caveat" value={words.caveat} onChange={(caveat) => set({ caveat })} />
      {refusal !== null && (
        <p className="field-wrong" role="alert">
          {sayRefusal(refusal)}
        </p>
      )}
    </FormDialog>
  );
}

function endsOf({ least, most }: Pick<StatedFigure, 'least' | 'most'>): { least: string; most: string } {
  return { least: sayEnd(least), most: sayEnd(most) };
}

function sayEnd(end: number | null): string {
  return end === null ? '' : sayNumber(end);
}

function sayReading(stated: string, isRead: boolean, isWritten: boolean): string {
  if (isWritten) return 'These two are yours. An empty one is an open end.';
  if (stated.trim() === '') return 'These two are read from the words, and you can change them.';
  return isRead
    ? 'Read from the words. Change it where it is wrong; an empty one is an open end.'
    : 'No one number or range can be read from these words. Write it yourself, or leave it empty.';
}
