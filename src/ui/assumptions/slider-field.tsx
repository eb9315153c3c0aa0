import { useEffect, useId, useRef, useState } from 'react';
import { FieldLabel, hintId } from './field-label.tsx';

/** How long the arrow keys must rest before what they chose is set, in milliseconds. */
const REST = 600;

/**
 * A slider for a part of a hundred. It speaks while it moves, and is set when the hand lets go or the keys
 * rest, so that a slide is one change of the plan.
 */
export function SliderField(props: {
  label: string;
  hint?: string;
  /** Whole per cent. */
  value: number;
  most?: number;
  step?: number;
  disabled?: boolean;
  /** What a value means: `20%, 130 packages more`. */
  say: (value: number) => string;
  onSet: (value: number) => void;
}) {
  const { label, hint, value, say } = props;
  /** Where the hand has it; null while it shows the plan. */
  const [held, setHeld] = useState<number | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  useEffect(() => () => clearTimeout(rest.current), []);
  const set = () => {
    clearTimeout(rest.current);
    if (held !== null && held !== value) props.onSet(held);
    setHeld(null);
  };
  const setWhenKeysRest = () => {
    clearTimeout(rest.current);
    rest.current = setTimeout(set, REST);
  };
  const shown = held ?? value;
  return (
    <div className="field slider-field">
      <FieldLabel id={id} label={label} hint={hint} />
      <input
        id={id}
        type="range"
        min={0}
        max={props.most ?? 100}
        step={props.step ?? 1}
        value={shown}
        disabled={props.disabled ?? false}
        aria-valuetext={say(shown)}
        aria-describedby={hint === undefined ? undefined : hintId(id)}
        onChange={(event) => setHeld(Number(event.target.value))}
        onPointerUp={set}
        onKeyUp={setWhenKeysRest}
        onBlur={set}
      />
      <span className="slider-said" aria-hidden="true">
        {say(shown)}
      </span>
    </div>
  );
}
