import { SITUATIONS, type ServedLoad } from '../../../core/figures/served-loads.ts';
import { sayHours, sayNumber } from '../../words/say-number.ts';
import { SITUATION_WORDS } from '../../words/say-served.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import { SumTable } from '../sum-table.tsx';
import type { LoadRow } from './load-row.ts';

/** What is asked for, by lot or another grouping: the lines add up to the last one, but for people in two. */
export function AskedTable(props: {
  caption: string;
  of: string;
  rows: readonly LoadRow[];
  total: ServedLoad;
}) {
  const { total, ...table } = props;
  const situations = SITUATIONS.filter((key) => key !== 'new' || total.bySituation.new.packages > 0);
  return (
    <SumTable
      {...table}
      headings={
        <>
          <FigureHeading figure="askedPackages" heading="Packages" raw={String(total.packages)} />
          <FigureHeading figure="askedPeople" heading="People" raw={String(total.people)} />
          <FigureHeading figure="carerHours" raw={`${total.carerMinutes} minutes a week`} />
          <FigureHeading figure="personHours" raw={`${total.personMinutes} minutes a week`} />
          <FigureHeading figure="askedVisits" heading="Visits" raw={String(total.weeklyVisits)} />
          {situations.map((key) => (
            <FigureHeading
              key={key}
              figure={SITUATION_WORDS[key][1]}
              heading={SITUATION_WORDS[key][0]}
              raw={`${total.bySituation[key].packages} packages, ${total.bySituation[key].weeklyMinutes} minutes a week`}
            />
          ))}
        </>
      }
      renderCells={({ load }) => <Cells load={load} situations={situations} />}
      total={<Cells load={total} situations={situations} />}
    />
  );
}

function Cells({
  load,
  situations,
}: {
  load: ServedLoad;
  situations: readonly (typeof SITUATIONS)[number][];
}) {
  return (
    <>
      <td className="number">{sayNumber(load.packages)}</td>
      <td className="number">{sayNumber(load.people)}</td>
      <td className="number">{sayHours(load.carerMinutes)}</td>
      <td className="number">{sayHours(load.personMinutes)}</td>
      <td className="number">{sayNumber(load.weeklyVisits)}</td>
      {situations.map((key) => (
        <td className="number" key={key}>
          {sayNumber(load.bySituation[key].packages)}
        </td>
      ))}
    </>
  );
}
