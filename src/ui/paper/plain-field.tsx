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
  /** Why what is typed cannot be kept. */
  readonly wrong?: string | null;
}

/** A line in a dialog, which is kept once the dialog is done. */
export function PlainField(props: PlainFieldProps) {
  const { id, described, wrong } = useParts(props);
  return (
    <div className="field">
      <FieldLabel id={id} label={props.label} hint={props.hint} />
      <input
        id={id}
        autoFocus={props.autoFocus}
        autoComplete="off"
        maxLength={LONGEST_NAME}
        {...described}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {wrong}
    </div>
  );
}

/** Words of some lines in a dialog. */
export function PlainWords(props: PlainFieldProps & { rows?: number }) {
  const { id, described, wrong } = useParts(props);
  return (
    <div className="field">
      <FieldLabel id={id} label={props.label} hint={props.hint} />
      <textarea
        id={id}
        autoFocus={props.autoFocus}
        rows={props.rows ?? 3}
        maxLength={LONGEST_NOTE}
        {...described}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {wrong}
    </div>
  );
}

function useParts({ hint, wrong }: PlainFieldProps) {
  const id = useId();
  const isWrong = wrong !== undefined && wrong !== null;
  const by = [hint === undefined ? [] : hintId(id), isWrong ? `${id}-wrong` : []].flat();
  return {
    id,
    described: {
      'aria-invalid': isWrong || undefined,
      'aria-describedby': by.join(' ') || undefined,
    },
    wrong: isWrong && (
      <span className="field-wrong" id={`${id}-wrong`} role="alert">
        {wrong}
      </span>
    ),
  };
}
