import {
  travelPerCareHour,
  type LotTravel,
  type TravelFigures,
  type TravelSum,
} from '../../../core/travel/travel-by-lot.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { LotSwatch } from '../../controls/lot-swatch.tsx';
import { sayCount, sayNumber, sayRatio, sayShare } from '../../words/say-number.ts';
import { sayWholeHours } from './say-test.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';

/** Travel between visits by lot, and by the providers who take packages there. */
export function TravelTable({ travel, lots }: { travel: TravelFigures; lots: readonly Lot[] }) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Travel by lot and provider">
      <table className="table travel-table">
        <caption>Travel between visits in a week, by lot and provider</caption>
        <thead>
          <tr>
            <th scope="col">Lot and provider</th>
            <FigureHeading
              figure="populatedArea"
              heading="Area, km²"
              raw={travel.lots.map((lot) => lot.populatedSquareKilometres).join(', ')}
            />
            <FigureHeading
              figure="ruralVisits"
              heading="Rural"
              raw={travel.lots.map((lot) => lot.ruralShare).join(', ')}
            />
            <FigureHeading
              figure="travelKilometres"
              heading="km a visit"
              raw={`${travel.travelKilometres} km, ${travel.carerVisits} visits`}
            />
            <FigureHeading
              figure="travelMinutes"
              heading="Minutes a visit"
              raw={`${travel.travelMinutes} minutes, ${travel.carerVisits} visits`}
            />
            <FigureHeading
              figure="travelPerCareHour"
              heading="Minutes an hour of care"
              raw={String(travelPerCareHour(travel))}
            />
            <FigureHeading figure="travelHours" heading="Hours" raw={`${travel.travelMinutes} minutes`} />
            <FigureHeading
              figure="travelIfSplit"
              heading="Hours if shared out"
              raw={`${travel.minutesIfSplit} minutes`}
            />
          </tr>
        </thead>
        {travel.lots.map((lot) => (
          <LotRows key={lot.lot} lot={lot} look={lots.find(({ id }) => id === lot.lot)} />
        ))}
        <tfoot>
          <tr>
            <th scope="row">All lots</th>
            <td className="number">
              {sayRatio(travel.lots.reduce((sum, lot) => sum + lot.populatedSquareKilometres, 0))}
            </td>
            <td className="number">–</td>
            <TravelCells sum={travel} />
            <td className="number">{sayWholeHours(travel.minutesIfSplit)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function LotRows({ lot, look }: { lot: LotTravel; look: Lot | undefined }) {
  const own = lot.providers.filter(({ isOwn }) => isOwn);
  const others = lot.providers.filter(({ isOwn }) => !isOwn);
  return (
    <tbody>
      <tr className="sum">
        <th scope="row" className="row-name">
          <span className="with-swatch">
            {look !== undefined && <LotSwatch lot={look} />} <span>{look?.name ?? 'In no lot'}</span>
          </span>
        </th>
        <td className="number">{sayRatio(lot.populatedSquareKilometres)}</td>
        <td className="number">{lot.ruralShare === null ? '–' : sayShare(lot.ruralShare)}</td>
        <TravelCells sum={lot} />
        <td className="number">{sayWholeHours(lot.minutesIfSplit)}</td>
      </tr>
      {own.map((one) => (
        <ProviderRow key={one.provider} name={one.provider} sum={one} />
      ))}
      {others.length > 0 && (
        <ProviderRow
          name={`${sayCount(others.length, 'provider')} without a seat here`}
          sum={addUp(others)}
        />
      )}
    </tbody>
  );
}

function ProviderRow({ name, sum }: { name: string; sum: TravelSum }) {
  return (
    <tr>
      <th scope="row" className="row-name within-lot">
        {name}
      </th>
      <td className="number">–</td>
      <td className="number">–</td>
      <TravelCells sum={sum} />
      <td className="number">–</td>
    </tr>
  );
}

function TravelCells({ sum }: { sum: TravelSum }) {
  const perHour = travelPerCareHour(sum);
  return (
    <>
      <td className="number">
        {sum.carerVisits > 0 ? sayNumber(sum.travelKilometres / sum.carerVisits) : '–'}
      </td>
      <td className="number">{sum.carerVisits > 0 ? sayRatio(sum.travelMinutes / sum.carerVisits) : '–'}</td>
      <td className="number">{perHour === null ? '–' : sayRatio(perHour)}</td>
      <td className="number">{sayWholeHours(sum.travelMinutes)}</td>
    </>
  );
}

function addUp(sums: readonly TravelSum[]): TravelSum {
  const total = (part: keyof TravelSum) => sums.reduce((sum, one) => sum + one[part], 0);
  return {
    carerVisits: total('carerVisits'),
    careMinutes: total('careMinutes'),
    travelMinutes: total('travelMinutes'),
    travelKilometres: total('travelKilometres'),
  };
}
