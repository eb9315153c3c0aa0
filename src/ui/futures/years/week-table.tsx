import type { LotYears } from '../../../core/years/years-figures.ts';
import { SumTable } from '../../answers/sum-table.tsx';
import { fanAt, type FanPoint } from '../../charts/fan-at.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import { sayAmount, sayBetween } from '../../words/say-estimate.ts';
import type { LotRow } from './lot-rows.ts';

/** Each lot in one week: packages waiting and hours that nobody delivers. */
export function WeekTable(props: { week: number; rows: readonly LotRow[]; area: LotYears }) {
  const { week, rows, area } = props;
  return (
    <div className="years-narrow">
      <SumTable
        caption={`Week ${week}, lot by lot`}
        label="One week, lot by lot"
        of="Lot"
        rows={rows}
        headings={
          <>
            <FigureHeading
              figure="yearsWaitingFan"
              heading="Packages waiting"
              raw={rawPoint(fanAt(area.waitingFan, week), 'packages')}
            />
            <FigureHeading
              figure="yearsUnmet"
              heading="Hours nobody delivers"
              raw={rawPoint(fanAt(area.unmetFan, week), 'minutes a week')}
            />
          </>
        }
        renderCells={({ years }) => <Cells years={years} week={week} />}
        all="The area"
        total={<Cells years={area} week={week} />}
        isLong={rows.length > 12}
      />
      <p className="quiet">
        The middle future, and eight futures in ten below it. Middles of lots need not add up to that of the
        area, as a bad future for one lot may be a good one for another.
      </p>
    </div>
  );
}

function Cells({ years, week }: { years: LotYears; week: number }) {
  return (
    <>
      <PointCell point={fanAt(years.waitingFan, week)} say={sayAmount} />
      <PointCell point={fanAt(years.unmetFan, week)} say={(minutes) => `${sayAmount(minutes / 60)} h`} />
    </>
  );
}

function PointCell({ point, say }: { point: FanPoint | null; say: (value: number) => string }) {
  if (point === null) return <td className="number">–</td>;
  return (
    <td className="number">
      {say(point.middle)}
      <span className="years-range">{sayBetween(point.low, point.high, say)}</span>
    </td>
  );
}

function rawPoint(point: FanPoint | null, unit: string): string {
  return point === null
    ? 'not known'
    : `${point.middle} ${unit} in the middle future, ${point.low} to ${point.high} in eight of ten`;
}
