import { useId } from 'react';
import { FieldLabel } from './field-label.tsx';
import { useTyped } from './use-typed.ts';

const MOST_LETTERS = 120;

/** Words of the plan in a box; nothing typed keeps what was there. */
export function TextField(props: { label: string; value: string; onSet: (value: string) => void }) {
  const { label, value, onSet } = props;
  const id = useId();
  const { box } = useTyped(value, (typed) => {
    const words = typed.trim();
    if (words !== '' && words !== value) onSet(words);
    return true;
  });
  return (
    <div className="field">
      <FieldLabel id={id} label={label} />
      <input id={id} maxLength={MOST_LETTERS} {...box} />
    </div>
  );
}
