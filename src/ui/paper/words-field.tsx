import { useId } from 'react';
import type { Refusal } from '../../core/edits/edited.ts';
import { LONGEST_NAME } from '../../core/edits/check-name.ts';
import { LONGEST_NOTE } from '../../core/edits/check-note-text.ts';
import { FieldLabel, hintId } from '../assumptions/field-label.tsx';
import { sayRefusal } from '../words/say-refusal.ts';
import { useWords } from './use-words.ts';

interface WordsFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Sets what was typed, or says why not. */
  readonly onSet: (words: string) => Refusal | null;
}

/** A line of the paper in a box, set when it is left or Enter is pressed. */
export function LineField(props: WordsFieldProps) {
  const { id, described, wrong, box, leave } = useField(props);
  return (
    <div className="field">
      <FieldLabel id={id} label={props.label} hint={props.hint} />
      <input
        id={id}
        autoComplete="off"
        maxLength={LONGEST_NAME}
        {...described}
        {...box}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
          box.onKeyDown(event);
        }}
      />
      {wrong}
    </div>
  );
}

/** Words of the paper in a box of some lines, set when it is left. */
export function WordsField(props: WordsFieldProps & { rows?: number; most?: number }) {
  const { id, described, wrong, box } = useField(props);
  return (
    <div className="field">
      <FieldLabel id={id} label={props.label} hint={props.hint} />
      <textarea
        id={id}
        className="words-box"
        rows={props.rows ?? 3}
        maxLength={props.most ?? LONGEST_NOTE}
        {...described}
        {...box}
      />
      {wrong}
    </div>
  );
}

function useField({ hint, value, onSet }: WordsFieldProps) {
  const id = useId();
  const { box, refusal, leave } = useWords(value, onSet);
  const by = [hint === undefined ? [] : hintId(id), refusal === null ? [] : `${id}-wrong`].flat();
  const wrong = refusal !== null && (
    <span className="field-wrong" id={`${id}-wrong`} role="alert">
      {sayRefusal(refusal)}
    </span>
  );
  const described = {
    'aria-invalid': refusal === null ? undefined : true,
    'aria-describedby': by.join(' ') || undefined,
  };
  return { id, described, wrong, box, leave };
}
