import { useMemo, useState } from 'react';
import { NO_LOT, type LotId } from '../../../core/scenario/scenario.ts';
import type { Fan, YearsFigures } from '../../../core/years/years-figures.ts';
import type { YearsRun } from '../../../store/futures.ts';
import type { ChartFan } from '../../charts/chart-fan.ts';
import { FanChart } from '../../charts/fan-chart.tsx';
import { Ask } from '../../controls/ask.tsx';
import { sayFan } from '../../charts/say-fan.ts';
import { usePlanner } from '../../planner-context.tsx';
import { sayRawEstimate } from '../../words/say-estimate.ts';
import { fanInHours } from './fan-in-hours.ts';
import { yearsOf, type LotRow } from './lot-rows.ts';
import { Timeline } from './timeline.tsx';
import { WeekTable } from './week-table.tsx';
import { AGAINST_WORDS, THIS_PLAN } from './years-words.ts';

/** Packages waiting, hours unmet and hours delivered as the weeks go, with a week that can be moved along. */
export function OverWeeks(props: {
  run: YearsRun;
  figures: YearsFigures;
  lot: LotId | null;
  place: string;
  rows: readonly LotRow[];
  otherName: string;
}) {
  const { run, figures, lot, place, rows, otherName } = props;
  const { wish, against } = run;
  const { failure } = wish;
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
  const years = yearsOf(figures, lot)!;
  const other = against === null ? null : otherYears(run, against, lot);
  const short = AGAINST_WORDS[wish.against.kind].short;
  const fans = (of: Fan, beside: Fan | undefined): readonly [ChartFan] | readonly [ChartFan, ChartFan] => {
    const own = { name: THIS_PLAN, fan: of };
    return beside === undefined ? [own] : [own, { name: short, fan: beside }];
  };
  const waiting = fans(years.waitingFan, other?.waitingFan);
  const unmet = useMemo(() => fanInHours(years.unmetFan), [years]);
  const otherUnmet = useMemo(() => other && fanInHours(other.unmetFan), [other]);
  const delivered = useMemo(() => fanInHours(years.deliveredFan), [years]);
  const otherDelivered = useMemo(() => other && fanInHours(other.deliveredFan), [other]);
  const of = lot === null ? '' : ` in ${place}`;
  return (
    <>
      <p>
        The line is the middle future. In the band lie eight futures in ten: one in ten is below it, one
        above.
        {against !== null && ` The dashed line and the hatched band are ${sayOther(run, otherName)}.`}
        {against !== null && other === null && ' It has other lots, so it is drawn for the whole area only.'}
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
          title={`Waiting for a provider${of}`}
          unit="packages"
          fans={waiting}
          markedWeek={week}
          ask={<Ask figure="yearsWaitingFan" raw={waiting.map((fan) => sayFan(fan, 'packages')).join(' ')} />}
        />
        <FanChart
          title={`Delivered by nobody${of}`}
          unit="hours a week"
          fans={fans(unmet, otherUnmet ?? undefined)}
          markedWeek={week}
          ask={<Ask figure="yearsUnmet" raw={sayRawEstimate(years.unmetMinutes, 'minutes a week')} />}
        />
        <FanChart
          title={`Delivered${of}`}
          unit="hours a week"
          fans={fans(delivered, otherDelivered ?? undefined)}
          markedWeek={week}
          ask={
            <Ask figure="yearsDelivered" raw={sayFan({ name: THIS_PLAN, fan: delivered }, 'hours a week')} />
          }
        />
      </div>
      <WeekTable week={week} rows={rows} area={figures.area} />
    </>
  );
}

/** Another scenario has lots of its own, and only the area can be set beside the area. */
function otherYears({ wish }: YearsRun, against: YearsFigures, lot: LotId | null) {
  if (lot !== null && lot !== NO_LOT && wish.against.kind === 'scenario') return null;
  return yearsOf(against, lot);
}

function sayOther({ wish }: YearsRun, otherName: string): string {
  if (wish.against.kind === 'scenario') return `‘${otherName}’`;
  return wish.against.kind === 'lead-alone'
    ? 'the lead alone in each lot, with its own hours'
    : 'one provider alone in each lot, with all the hours';
}
