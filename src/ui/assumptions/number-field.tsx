import { useId, useState } from 'react';
import type { Limit } from '../../core/scenario/limits.ts';
import { sayNumber } from '../words/say-number.ts';
import { readNumber } from './read-number.ts';

interface NumberBoxProps {
  readonly label: string;
  readonly limit: Limit;
  readonly hint?: string;
  /** What stands after the box: `h`, `km`, `%`. */
  readonly unit?: string;
  readonly disabled?: boolean;
}

/**
 * A number of the plan in a box. What is typed is set when the box is left or Enter is pressed, so that it
 * is one change of the plan and not one for each key; Escape puts back what was there.
 */
export function NumberField(props: NumberBoxProps & { value: number; onSet: (value: number) => void }) {
  return <NumberBox {...props} onSet={(value) => value !== null && props.onSet(value)} />;
}

/** A number that need not be set: an empty box, which says `none`, is null. */
export function OptionalNumberField(
  props: NumberBoxProps & { value: number | null; none: string; onSet: (value: number | null) => void },
) {
  return <NumberBox {...props} />;
}

function NumberBox(
  props: NumberBoxProps & { value: number | null; none?: string; onSet: (value: number | null) => void },
) {
  const { label, hint, unit, value, none } = props;
  /** What was typed and is not yet set; null while the box shows the plan. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const id = useId();
  const forget = () => {
    setTyped(null);
    setIsWrong(false);
  };
  const set = () => {
    if (typed === null) return;
    const read = readNumber(typed, props.limit);
    if (read === 'not-in-range' || (read === null && none === undefined)) return setIsWrong(true);
    forget();
    if (read !== value) props.onSet(read);
  };
  const described = [hint === undefined ? [] : [`${id}-hint`], isWrong ? [`${id}-wrong`] : []].flat();
  return (
    <div className="field number-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <span className="number-box">
        <input
          id={id}
          className="short"
          inputMode="decimal"
          autoComplete="off"
          placeholder={none}
          disabled={props.disabled ?? false}
          value={typed ?? (value === null ? '' : sayNumber(value))}
          aria-invalid={isWrong || undefined}
          aria-describedby={described.join(' ') || undefined}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={set}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              set();
            }
            if (event.key === 'Escape' && typed !== null) {
              event.stopPropagation();
              forget();
            }
          }}
        />
        {unit !== undefined && <span className="quiet">{unit}</span>}
      </span>
      {isWrong && (
        <span className="field-wrong" id={`${id}-wrong`} role="alert">
          {sayLimit(props.limit)}
        </span>
      )}
    </div>
  );
}

function sayLimit({ least, most, whole }: Limit): string {
  const kind = whole === true ? 'a whole number' : 'a number';
  return `Please give ${kind} from ${sayNumber(least)} to ${sayNumber(most)}. The plan is as before.`;
}
