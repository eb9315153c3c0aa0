import type { Lot } from '../../../core/scenario/scenario.ts';
import type { Wait, WaitingToday as Today } from '../../../core/waiting/days-waiting.ts';
import { sayDayNumber } from '../../words/say-date.ts';
import { sayHours, sayNumber } from '../../words/say-number.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import type { NamedRow } from '../../controls/row-name.tsx';
import { nameLot } from '../name-lot.ts';
import { SumTable } from '../sum-table.tsx';
import { BAND_WORDS } from './say-waiting.ts';
import { ShowOnMap } from './show-on-map.tsx';

/** Who waits today, whatever the plan: by status and by lot, and for how many days. */
export function WaitingToday(props: { today: Today; lots: readonly Lot[]; asOf: number | null }) {
  const { today, lots, asOf } = props;
  if (today.all.load.packages === 0) return <p className="empty">No package waits for a provider today.</p>;
  const byLot = today.byLot.map(({ lot, wait }) => ({ wait, ...nameLot(lots, lot) }));
  const byStatus = [
    { name: 'Waiting', wait: today.waiting },
    { name: 'Handed back by its provider', wait: today.handedBack },
  ];
  return (
    <>
      <p className="quiet">
        {asOf === null
          ? 'No date in the packages file tells the day of the data, so days waited are not known.'
          : `Days are counted up to ${sayDayNumber(asOf)}, the day of the data.`}
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
  rows: readonly (NamedRow & { readonly wait: Wait })[];
  all: Wait;
}) {
  const { all, ...table } = props;
  return (
    <SumTable
      {...table}
      headings={
        <>
          <FigureHeading figure="waiting" heading="Packages" raw={String(all.load.packages)} />
          <FigureHeading figure="peopleWaitingToday" heading="People" raw={String(all.load.people)} />
          <FigureHeading
            figure="hoursWaitingToday"
            heading="Hours"
            raw={`${all.load.weeklyMinutes} minutes a week`}
          />
          {BAND_WORDS.map((words, at) => (
            <FigureHeading
              key={words}
              figure="waitBands"
              heading={words}
              raw={`${all.bands[at]} of ${all.load.packages} packages`}
            />
          ))}
          <FigureHeading figure="waitDays" heading="Middle, days" raw={sayRaw(all.medianDays)} />
          <FigureHeading figure="waitDays" heading="9 in 10, days" raw={sayRaw(all.ninetiethDays)} />
          <FigureHeading figure="waitDays" heading="Longest, days" raw={sayRaw(all.longestDays)} />
        </>
      }
      renderCells={({ wait }) => <Cells wait={wait} />}
      total={<Cells wait={all} />}
    />
  );
}

function sayRaw(days: number | null): string {
  return days === null ? 'not known' : `${days} days`;
}

function Cells({ wait: { load, bands, medianDays, ninetiethDays, longestDays } }: { wait: Wait }) {
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
