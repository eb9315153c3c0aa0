import { readDay } from './read-day.ts';
import { LineField } from './words-field.tsx';
import type { Refusal } from '../../core/edits/edited.ts';
import { sayDay } from '../words/say-date.ts';

/** A day in a box of words, as people write it: a picker of days is slow for a day far off, and hard with a keyboard. */
export function DayField(props: {
  label: string;
  /** As `2026-09-06`; null where it is not set. */
  value: string | null;
  onSet: (day: string | null) => Refusal | null;
}) {
  const { label, value, onSet } = props;
  return (
    <LineField
      label={label}
      hint={DAY_HINT}
      value={value === null ? '' : sayDay(value)}
      onSet={(typed) => {
        const day = readDay(typed);
        return day === 'not-a-day' ? { refused: 'date-is-not-a-date', about: typed.trim() } : onSet(day);
      }}
    />
  );
}

export const DAY_HINT = 'For example 6 September 2026 or 06/09/2026. Leave it empty if it is not set.';
