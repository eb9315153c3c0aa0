import { useId, useState } from 'react';

const MOST_LETTERS = 120;

/** Words of the plan in a box: set when the box is left or Enter is pressed; Escape, or nothing typed, keeps what was there. */
export function TextField(props: { label: string; value: string; onSet: (value: string) => void }) {
  const { label, value } = props;
  /** What was typed and is not yet set; null while the box shows the plan. */
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const set = () => {
    const words = typed?.trim() ?? '';
    setTyped(null);
    if (words !== '' && words !== value) props.onSet(words);
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        autoComplete="off"
        maxLength={MOST_LETTERS}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={set}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            set();
          }
          if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            setTyped(null);
          }
        }}
      />
    </div>
  );
}
