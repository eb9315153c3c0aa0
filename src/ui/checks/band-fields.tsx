import { MINUTES_PER_WEEK } from '../../core/scenario/limits.ts';
import type { Band } from '../../core/scenario/rules.ts';
import { OptionalNumberField } from '../assumptions/number-field.tsx';

const HOURS = { least: 0, most: MINUTES_PER_WEEK.most / 60 };

/** The two ends of a band of hours; an empty box sets no such end. */
export function BandFields({ band, onSet }: { band: Band; onSet: (band: Band) => void }) {
  const end = (minutes: number | null) => (minutes === null ? null : minutes / 60);
  const minutesOf = (hours: number | null) => (hours === null ? null : Math.round(hours * 60));
  return (
    <div className="band-fields">
      <OptionalNumberField
        label="Fewest hours a week"
        none="Not set"
        limit={HOURS}
        value={end(band.leastMinutes)}
        onSet={(hours) => onSet({ ...band, leastMinutes: minutesOf(hours) })}
      />
      <OptionalNumberField
        label="Most hours a week"
        none="Not set"
        limit={HOURS}
        value={end(band.mostMinutes)}
        onSet={(hours) => onSet({ ...band, mostMinutes: minutesOf(hours) })}
      />
    </div>
  );
}
