import { useId, useState } from 'react';
import { WEEKS_OF_YEAR } from '../../charts/week-axis.ts';
import { FieldLabel } from '../../assumptions/field-label.tsx';
import { NumberField } from '../../assumptions/number-field.tsx';
import { sayCount } from '../../words/say-number.ts';
import { WISH_LIMITS, type WishFieldProps } from './wish-fields.ts';

const YEARS = [1, 2, 3, 4, 5];

/** How far ahead, in whole years or in weeks, and how many futures are played. */
export function AheadFields({ wish, onChange }: WishFieldProps) {
  const id = useId();
  const years = wish.weeks / WEEKS_OF_YEAR;
  const [inWeeks, setInWeeks] = useState(!YEARS.includes(years));
  /** A failure that is set lies within the time that is run. */
  const setWeeks = (weeks: number) => {
    const failure = wish.failure && { ...wish.failure, week: Math.min(wish.failure.week, weeks - 1) };
    onChange({ weeks, failure });
  };
  return (
    <>
      <div className="field">
        <FieldLabel id={id} label="How far ahead" />
        <select
          id={id}
          value={inWeeks ? '' : years}
          onChange={({ target: { value } }) => {
            setInWeeks(value === '');
            if (value !== '') setWeeks(Number(value) * WEEKS_OF_YEAR);
          }}
        >
          {YEARS.map((each) => (
            <option key={each} value={each}>
              {sayCount(each, 'year')}
            </option>
          ))}
          <option value="">A number of weeks</option>
        </select>
      </div>
      {inWeeks && (
        <NumberField
          label="Weeks ahead"
          unit="weeks"
          limit={WISH_LIMITS.weeks}
          value={wish.weeks}
          onSet={setWeeks}
        />
      )}
      <NumberField
        label="Futures at most"
        hint="Each future is played by chance. More of them make averages more exact."
        limit={WISH_LIMITS.replications}
        value={wish.replications}
        onSet={(replications) => onChange({ replications })}
      />
    </>
  );
}
