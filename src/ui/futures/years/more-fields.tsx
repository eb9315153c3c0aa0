import { NumberField } from '../../assumptions/number-field.tsx';
import { WISH_LIMITS, type WishFieldProps } from './wish-fields.ts';

/** What few people change. */
export function MoreFields({ wish, onChange }: WishFieldProps) {
  return (
    <details className="years-more">
      <summary>More</summary>
      <div className="field-group">
        <label className="choice">
          <input
            type="checkbox"
            checked={wish.stopsWhenSure}
            onChange={({ target }) => onChange({ stopsWhenSure: target.checked })}
          />
          <span>
            Stop when sure enough{' '}
            <span className="quiet choice-hint">
              Once packages waiting are known to 2 in 100, or to a tenth of a package.
            </span>
          </span>
        </label>
        <NumberField
          label="Seed"
          hint="Where chance begins. The same seed gives the same futures."
          limit={WISH_LIMITS.seed}
          value={wish.seed}
          onSet={(seed) => onChange({ seed })}
        />
      </div>
    </details>
  );
}
