import { Pause, Play, StepBack, StepForward } from 'lucide-react';
import { useId } from 'react';
import type { LotYears } from '../../../core/years/years-figures.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import type { LotRow } from './lot-rows.ts';
import { sayFailureWeek, sayWeekWaiting, type SetFailure } from './say-week.ts';
import { usePlay } from './use-play.ts';

/** Goes along the weeks that are known, by hand or by itself, and says what waits in each. */
export function Timeline(props: {
  /** Which of the points of time in the area's fans. */
  point: number;
  area: LotYears;
  rows: readonly LotRow[];
  failure: SetFailure | null;
  onPoint: (point: number) => void;
}) {
  const { point, area, rows, failure, onPoint } = props;
  const { weeks } = area.waitingFan;
  const last = Math.max(0, weeks.length - 1);
  const week = weeks[point] ?? 0;
  const said = `Week ${week} of ${weeks[last] ?? 0}`;
  const id = useId();
  const { canPlay, isPlaying, toggle } = usePlay(point, last, onPoint);
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
          name="One step back"
          disabled={point === 0}
          onPress={() => onPoint(point - 1)}
        />
        <IconButton
          icon={StepForward}
          name="One step on"
          disabled={point >= last}
          onPress={() => onPoint(point + 1)}
        />
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          value={point}
          aria-valuetext={said}
          onChange={({ target }) => onPoint(Number(target.value))}
        />
        <span className="timeline-week" aria-hidden="true">
          {said}
        </span>
      </div>
      <p className="timeline-said" aria-live={isPlaying ? 'off' : 'polite'}>
        {failure !== null && <strong>{sayFailureWeek(failure, week)} </strong>}
        {sayWeekWaiting(week, rows, area)}
      </p>
    </div>
  );
}
