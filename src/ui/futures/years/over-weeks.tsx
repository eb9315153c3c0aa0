import { useMemo, useState } from 'react';
import type { LotId } from '../../../core/scenario/scenario.ts';
import type { YearsRun } from '../../../store/futures.ts';
import { FanChart } from '../../charts/fan-chart.tsx';
import { sayFan } from '../../charts/say-fan.ts';
import { Ask } from '../../controls/ask.tsx';
import { usePlanner } from '../../planner-context.tsx';
import { lotFans, type FanPair } from './lot-fans.ts';
import type { LotRow } from './lot-rows.ts';
import { Timeline } from './timeline.tsx';
import type { YearsShown } from './use-years-shown.ts';
import { WeekTable } from './week-table.tsx';

/** Packages waiting, hours unmet and hours delivered as the weeks go, with a week that can be moved along. */
export function OverWeeks(props: {
  shown: YearsShown;
  lot: LotId | null;
  place: string;
  rows: readonly LotRow[];
}) {
  const { shown, lot, place, rows } = props;
  const { run, figures, otherName } = shown;
  const { failure } = run.wish;
  const providers = usePlanner((state) => state.area!.dataset.providers);
  /** The weeks that are known; the first one shown is that of the failure, or the first after it. */
  const points = figures.area.waitingFan.weeks;
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      points.findIndex((each) => each >= (failure?.week ?? 0)),
    ),
  );
  const point = Math.max(0, Math.min(chosen, points.length - 1));
  const week = points[point] ?? 0;
  const { waiting, unmet, delivered } = useMemo(() => lotFans(shown, lot), [shown, lot]);
  const where = lot === null ? '' : ` in ${place}`;
  const asFans = (fans: FanPair, unit: string) => fans.map((each) => sayFan(each, unit)).join(' ');
  return (
    <>
      <p>
        The line is the middle future. In the band lie eight futures in ten: one in ten is below it, one
        above.
        {run.against !== null && sayOther(run, otherName, waiting.length > 1)}
      </p>
      <Timeline
        point={point}
        area={figures.area}
        rows={rows}
        failure={failure && { ...failure, name: providers[failure.provider]?.id ?? 'A provider' }}
        onPoint={setChosen}
      />
      <div className="years-charts">
        <FanChart
          title={`Waiting for a provider${where}`}
          unit="packages"
          fans={waiting}
          markedWeek={week}
          ask={<Ask figure="yearsWaitingFan" raw={asFans(waiting, 'packages')} />}
        />
        <FanChart
          title={`Delivered by nobody${where}`}
          unit="hours a week"
          fans={unmet}
          markedWeek={week}
          ask={<Ask figure="yearsUnmet" raw={asFans(unmet, 'hours a week')} />}
        />
        <FanChart
          title={`Delivered${where}`}
          unit="hours a week"
          fans={delivered}
          markedWeek={week}
          ask={<Ask figure="yearsDelivered" raw={asFans(delivered, 'hours a week')} />}
        />
      </div>
      <WeekTable week={week} rows={rows} area={figures.area} />
    </>
  );
}

/** What the second fan is, or why there is none. */
function sayOther({ wish }: YearsRun, otherName: string, isDrawn: boolean): string {
  if (!isDrawn) return ` ‘${otherName}’ has other lots, so it is drawn for the whole area only.`;
  const other = {
    nothing: '',
    'lead-alone': 'the lead alone in each lot, with its own hours',
    'one-with-all-hours': 'one provider alone in each lot, with all the hours',
    scenario: `‘${otherName}’`,
  }[wish.against.kind];
  return ` The dashed line and the hatched band are ${other}.`;
}
