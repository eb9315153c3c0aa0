import { useId } from 'react';
import type { Limit } from '../../core/scenario/limits.ts';
import { sayNumber } from '../words/say-number.ts';
import { FieldLabel, hintId } from './field-label.tsx';
import { readNumber } from './read-number.ts';
import { useTyped } from './use-typed.ts';

interface NumberBoxProps {
  readonly label: string;
  readonly limit: Limit;
  readonly hint?: string;
  /** What stands after the box: `h`, `km`, `%`. */
  readonly unit?: string;
  readonly disabled?: boolean;
}

/** A number of the plan in a box; one out of its limits is not set, and the box says so. */
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
  const id = useId();
  const { box, isRefused } = useTyped(value === null ? '' : sayNumber(value), (typed) => {
    const read = readNumber(typed, props.limit);
    if (read === 'not-in-range' || (read === null && none === undefined)) return false;
    if (read !== value) props.onSet(read);
    return true;
  });
  const described = [hint === undefined ? [] : [hintId(id)], isRefused ? [`${id}-wrong`] : []].flat();
  return (
    <div className="field number-field">
      <FieldLabel id={id} label={label} hint={hint} />
      <span className="number-box">
        <input
          id={id}
          className="short"
          inputMode="decimal"
          placeholder={none}
          disabled={props.disabled ?? false}
          aria-invalid={isRefused || undefined}
          aria-describedby={described.join(' ') || undefined}
          {...box}
        />
        {unit !== undefined && <span className="quiet">{unit}</span>}
      </span>
      {isRefused && (
        <span className="field-wrong" id={`${id}-wrong`} role="alert">
          {sayLimit(props.limit)}
        </span>
      )}
    </div>
  );
}

function sayLimit({ least, most, whole }: Limit): string {
  const kind = whole === true ? 'a whole number' : 'a number';
  return `Give ${kind} from ${sayNumber(least)} to ${sayNumber(most)}. The plan is as before.`;
}
