import { useId } from 'react';
import { LONGEST_NAME } from '../../core/edits/check-name.ts';
import { LONGEST_NOTE } from '../../core/edits/check-note-text.ts';
import { FieldLabel, hintId } from '../assumptions/field-label.tsx';

interface PlainFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly autoFocus?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line in a dialog, which is kept once the dialog is done. */
export function PlainField(props: PlainFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <FieldLabel id={id} label={props.label} hint={props.hint} />
      <input
        id={id}
        autoFocus={props.autoFocus}
        autoComplete="off"
        maxLength={LONGEST_NAME}
        aria-describedby={props.hint === undefined ? undefined : hintId(id)}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
}

/** Words of some lines in a dialog. */
export function PlainWords(props: PlainFieldProps & { rows?: number }) {
  const id = useId();
  return (
    <div className="field">
      <FieldLabel id={id} label={props.label} hint={props.hint} />
      <textarea
        id={id}
        autoFocus={props.autoFocus}
        rows={props.rows ?? 3}
        maxLength={LONGEST_NOTE}
        aria-describedby={props.hint === undefined ? undefined : hintId(id)}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
}
