import type { Lot } from '../../../core/scenario/scenario.ts';
import type { Wait, WaitingToday as Today } from '../../../core/waiting/days-waiting.ts';
import { sayDay } from '../../words/say-date.ts';
import { sayHours, sayNumber } from '../../words/say-number.ts';
import { FigureHeading } from '../served/figure-heading.tsx';
import { RowName } from '../served/row-name.tsx';
import { BAND_WORDS } from './say-waiting.ts';
import { ShowOnMap } from './show-on-map.tsx';

const DAY_MILLISECONDS = 86_400_000;

/** Who waits today, whatever the plan: by status and by lot, and for how many days. */
export function WaitingToday(props: { today: Today; lots: readonly Lot[]; asOf: number | null }) {
  const { today, lots, asOf } = props;
  if (today.all.load.packages === 0) return <p className="empty">No package waits for a provider today.</p>;
  const byLot = today.byLot.map(({ lot: id, wait }) => {
    const lot = lots.find((each) => each.id === id);
    return { wait, ...(lot === undefined ? { name: 'In no lot' } : { name: lot.name, lot }) };
  });
  const byStatus = [
    { name: 'Waiting', wait: today.waiting },
    { name: 'Handed back by its provider', wait: today.handedBack },
  ];
  return (
    <>
      <p className="quiet">
        {asOf === null
          ? 'No date in the packages file tells the day of the data, so days waited are not known.'
          : `Days are counted up to ${sayDay(new Date(asOf * DAY_MILLISECONDS).toISOString().slice(0, 10))}, the day of the data.`}
      </p>
      <ShowOnMap kind="waiting-now" />
      <WaitTable
        caption="Packages that wait today, by days waited"
        of="Status"
        rows={byStatus}
        all={today.all}
      />
      <WaitTable caption="In each lot of this plan" of="Lot" rows={byLot} all={today.all} />
    </>
  );
}

function WaitTable(props: {
  caption: string;
  of: string;
  rows: readonly { readonly name: string; readonly lot?: Lot; readonly wait: Wait }[];
  all: Wait;
}) {
  const { all } = props;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={props.caption}>
      <table className="table">
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{props.of}</th>
            <FigureHeading figure="waiting" heading="Packages" raw={String(all.load.packages)} />
            <th scope="col" className="number">
              People
            </th>
            <th scope="col" className="number">
              Hours
            </th>
            {BAND_WORDS.map((words, at) => (
              <th scope="col" className="number" key={words}>
                {words}
                {at === 0 && <span className="visually-hidden">, packages</span>}
              </th>
            ))}
            <FigureHeading
              figure="waitDays"
              heading="Middle, days"
              raw={`middle ${all.medianDays ?? 'not known'}, 9 in 10 ${all.ninetiethDays ?? 'not known'}, longest ${all.longestDays ?? 'not known'}`}
            />
            <th scope="col" className="number">
              9 in 10, days
            </th>
            <th scope="col" className="number">
              Longest, days
            </th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ name, lot, wait }) => (
            <tr key={name}>
              <RowName name={name} {...(lot && { lot })} />
              <Numbers wait={wait} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            <Numbers wait={all} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Numbers({ wait: { load, bands, medianDays, ninetiethDays, longestDays } }: { wait: Wait }) {
  return (
    <>
      <td className="number">{sayNumber(load.packages)}</td>
      <td className="number">{sayNumber(load.people)}</td>
      <td className="number">{sayHours(load.weeklyMinutes)}</td>
      {bands.map((packages, at) => (
        <td className="number" key={BAND_WORDS[at]}>
          {packages === 0 ? '–' : sayNumber(packages)}
        </td>
      ))}
      {[medianDays, ninetiethDays, longestDays].map((days, at) => (
        <td className="number" key={at}>
          {days === null ? '–' : sayNumber(days)}
        </td>
      ))}
    </>
  );
}
