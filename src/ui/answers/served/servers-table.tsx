import type { ServedLoad, Server } from '../../../core/figures/served-loads.ts';
import { sayHours } from '../../words/say-number.ts';
import { SERVER_WORDS } from '../../words/say-served.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import { SumTable } from '../sum-table.tsx';
import type { LoadRow } from './load-row.ts';
import { serversShown } from './say-served.ts';

/** Who takes the hours, by lot or another grouping: lines and columns add up to the last ones. */
export function ServersTable(props: {
  caption: string;
  of: string;
  rows: readonly LoadRow[];
  total: ServedLoad;
}) {
  const { total, ...table } = props;
  const servers = serversShown(total);
  return (
    <SumTable
      {...table}
      headings={
        <>
          {servers.map((server) => (
            <FigureHeading
              key={server}
              figure={SERVER_WORDS[server][1]}
              heading={SERVER_WORDS[server][0]}
              raw={`${total.byServer[server].packages} packages, ${total.byServer[server].weeklyMinutes} minutes a week`}
            />
          ))}
          <FigureHeading figure="carerHours" heading="All" raw={`${total.carerMinutes} minutes a week`} />
        </>
      }
      renderCells={({ load }) => <Cells load={load} servers={servers} />}
      total={<Cells load={total} servers={servers} />}
    />
  );
}

function Cells({ load, servers }: { load: ServedLoad; servers: readonly Server[] }) {
  return (
    <>
      {servers.map((server) => {
        const { weeklyMinutes } = load.byServer[server];
        return (
          <td
            className={server === 'nobody' && weeklyMinutes > 0 ? 'number with-nobody' : 'number'}
            key={server}
          >
            {weeklyMinutes === 0 ? '–' : sayHours(weeklyMinutes)}
          </td>
        );
      })}
      <td className="number sum">{sayHours(load.carerMinutes)}</td>
    </>
  );
}
