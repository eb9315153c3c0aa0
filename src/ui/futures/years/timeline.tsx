import { Pause, Play, StepBack, StepForward } from 'lucide-react';
import { useId } from 'react';
import type { YearsFigures } from '../../../core/years/years-figures.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import type { LotRow } from './lot-rows.ts';
import { sayFailureWeek, sayWeekWaiting, type SetFailure } from './say-week.ts';
import { usePlay } from './use-play.ts';

/** Goes along the weeks, by hand or by itself, and says what waits in each. */
export function Timeline(props: {
  /** From 0 to the last week of the figures. */
  week: number;
  figures: YearsFigures;
  rows: readonly LotRow[];
  failure: SetFailure | null;
  onWeek: (week: number) => void;
}) {
  const { week, figures, rows, failure, onWeek } = props;
  const { weeks, area } = figures;
  const id = useId();
  const { canPlay, isPlaying, toggle } = usePlay(week, weeks, onWeek);
  return (
    <div className="timeline" role="group" aria-labelledby={`${id}-label`}>
      <label id={`${id}-label`} className="field-label" htmlFor={id}>
        {failure === null ? 'Go along the weeks' : `The failure of ${failure.name}, week by week`}
      </label>
      <div className="timeline-controls">
        {canPlay && (
          <IconButton icon={isPlaying ? Pause : Play} name={isPlaying ? 'Pause' : 'Play'} onPress={toggle} />
        )}
        <IconButton
          icon={StepBack}
          name="One week back"
          disabled={week === 0}
          onPress={() => onWeek(week - 1)}
        />
        <IconButton
          icon={StepForward}
          name="One week on"
          disabled={week >= weeks}
          onPress={() => onWeek(week + 1)}
        />
        <input
          id={id}
          type="range"
          min={0}
          max={weeks}
          value={week}
          aria-valuetext={`Week ${week} of ${weeks}`}
          onChange={({ target }) => onWeek(Number(target.value))}
        />
        <span className="timeline-week" aria-hidden="true">
          Week {week} of {weeks}
        </span>
      </div>
      <p className="timeline-said" aria-live={isPlaying ? 'off' : 'polite'}>
        {failure !== null && <strong>{sayFailureWeek(failure, week)} </strong>}
        {sayWeekWaiting(week, rows, area)}
      </p>
    </div>
  );
}
