import type { AwardChoice, AwardedSeat } from '../../../core/awards/award-choice.ts';
import { poundsAYear } from '../../../core/money/yearly.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import { LotSwatch } from '../../controls/lot-swatch.tsx';
import { sayPounds, sayRate } from '../../words/say-money.ts';
import { sayHours, sayNumber, sayShare } from '../../words/say-number.ts';

/** Lots and who would have them, most hours first. */
export function AwardTable({ choice, lots }: { choice: AwardChoice; lots: readonly Lot[] }) {
  const groups = lots
    .map((lot) => ({ lot, seats: choice.seats.filter((seat) => seat.lot === lot.id) }))
    .filter(({ lot }) => choice.lots.some((each) => each.lot === lot.id));
  const given = sumOf(choice.seats);
  return (
    <div className="table-scroll table-long" tabIndex={0} role="region" aria-label="Who would be appointed">
      <table className="table award-table">
        <caption>Who would be appointed, a week</caption>
        <thead>
          <tr>
            <th scope="col">Lot</th>
            <th scope="col">Provider</th>
            <FigureHeading figure="awardHours" raw={`${given} minutes a week`} />
            <FigureHeading figure="awardShare" raw="by hours given" />
            <FigureHeading figure="bidRate" raw="pounds and pence" />
            <FigureHeading figure="bidQuality" raw="0 to 100" />
            <FigureHeading figure="awardCost" raw={`${choice.penceMinutes} pence × minutes a week`} />
            <th scope="col">Seat now</th>
          </tr>
        </thead>
        {groups.map(({ lot, seats }) => (
          <tbody key={lot.id}>
            {seats.length === 0 && (
              <tr>
                <LotCell lot={lot} rows={1} />
                <td colSpan={7}>Nobody</td>
              </tr>
            )}
            {seats.map((seat, at) => (
              <tr key={seat.provider}>
                {at === 0 && <LotCell lot={lot} rows={seats.length} />}
                <th scope="row" className="row-name">
                  {seat.provider}
                </th>
                <td className="number">{sayHours(seat.weeklyMinutes)}</td>
                <td className="number">
                  {seat.weeklyMinutes === 0 ? '0%' : sayShare(seat.weeklyMinutes / sumOf(seats))}
                </td>
                <td className="number">{sayRate(seat.pencePerHour / 100)}</td>
                <td className="number">{seat.quality === null ? 'None' : sayNumber(seat.quality)}</td>
                <td className="number">{sayPounds(costOf(seat))}</td>
                <td>{saySeat(seat)}</td>
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              All
            </th>
            <td className="number">{sayHours(given)}</td>
            <td colSpan={3} aria-hidden="true" />
            <td className="number">{sayPounds(poundsAYear(choice.penceMinutes))}</td>
            <td aria-hidden="true" />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function LotCell({ lot, rows }: { lot: Lot; rows: number }) {
  return (
    <th scope="rowgroup" rowSpan={rows} className="row-name">
      <span className="with-swatch">
        <LotSwatch lot={lot} /> <span>{lot.name}</span>
      </span>
    </th>
  );
}

function saySeat({ stands, isHeld }: AwardedSeat): string {
  if (stands) return 'Stays: no bids';
  return isHeld ? 'Has one' : 'New';
}

function costOf({ weeklyMinutes, pencePerHour }: AwardedSeat): number {
  return poundsAYear(weeklyMinutes * pencePerHour);
}

function sumOf(seats: readonly AwardedSeat[]): number {
  return seats.reduce((sum, { weeklyMinutes }) => sum + weeklyMinutes, 0);
}
