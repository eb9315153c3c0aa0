import { FigureHeading } from '../../controls/figure-heading.tsx';
import { RowName } from '../../controls/row-name.tsx';
import { sayAmount } from '../../words/say-estimate.ts';
import { sayShare } from '../../words/say-number.ts';
import { saySpare, type EstimateRow } from './say-spare.ts';

/** Each lot: what is asked for and what there is, the chance to find room, and the spare room now and needed. */
export function EstimateTable({ rows, service }: { rows: readonly EstimateRow[]; service: number }) {
  const [least] = rows.toSorted((a, b) => a.estimate.atOnce - b.estimate.atOnce);
  const { estimate, spare } = least!;
  return (
    <div
      className={rows.length > 12 ? 'table-scroll table-long' : 'table-scroll'}
      tabIndex={0}
      role="region"
      aria-label="Spare hours by lot"
    >
      <table className="table">
        <caption>Hours a week of each lot’s own providers; parts are of the hours asked for</caption>
        <thead>
          <tr>
            <th scope="col">Lot</th>
            <FigureHeading
              figure="hoursAskedFor"
              heading="Asked for"
              raw={`${estimate.loadMinutes} minutes a week in ${least!.name}`}
            />
            <FigureHeading
              figure="hoursOfOwnProviders"
              heading="Providers have"
              raw={`${estimate.roomMinutes} minutes a week in ${least!.name}`}
            />
            <FigureHeading
              figure="chanceAtOnce"
              raw={`${estimate.atOnce} of 1 in ${least!.name}, the least`}
            />
            <FigureHeading
              figure="spareNow"
              raw={`${estimate.roomMinutes - estimate.loadMinutes} minutes a week in ${least!.name}`}
            />
            <FigureHeading
              figure="spareNeeded"
              heading="Needed if others take the rest"
              raw={`${spare.needed.minutes} minutes a week in all in ${least!.name}, for ${service * 100}%`}
            />
            <FigureHeading
              figure="spareIfWaiting"
              heading="Needed if people wait, about"
              raw={`${spare.neededIfWaiting.minutes} minutes a week in all in ${least!.name}, for ${service * 100}%`}
            />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              <RowName name={row.name} {...(row.lot && { lot: row.lot })} />
              <Cells row={row} service={service} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cells({ row: { estimate, spare }, service }: { row: EstimateRow; service: number }) {
  const { loadMinutes, roomMinutes, atOnce } = estimate;
  const isShort = loadMinutes > 0 && atOnce < service;
  const beyond = (minutes: number) => saySpare(minutes - loadMinutes, loadMinutes);
  return (
    <>
      <td className="number">{sayAmount(loadMinutes / 60)} h</td>
      <td className="number">{sayAmount(roomMinutes / 60)} h</td>
      <td className={isShort ? 'number with-nobody' : 'number'}>
        {loadMinutes === 0 ? '–' : sayShare(atOnce)}
      </td>
      <td className="number">{beyond(roomMinutes)}</td>
      <td className="number">{beyond(spare.needed.minutes)}</td>
      <td className="number">{beyond(spare.neededIfWaiting.minutes)}</td>
    </>
  );
}
