import type { ServedLoad, Server } from '../../../core/figures/served-loads.ts';
import { sayHours } from '../../words/say-number.ts';
import { SERVER_WORDS } from '../../words/say-served.ts';
import { FigureHeading } from './figure-heading.tsx';
import type { LoadRow } from './load-row.ts';
import { RowName } from './row-name.tsx';
import { serversShown } from './say-served.ts';

/** Who takes the hours, by lot or another grouping: lines and columns add up to the last ones. */
export function ServersTable(props: {
  caption: string;
  of: string;
  rows: readonly LoadRow[];
  total: ServedLoad;
}) {
  const { caption, of, rows, total } = props;
  const servers = serversShown(total);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {servers.map((server) => (
              <FigureHeading
                key={server}
                figure={SERVER_WORDS[server][1]}
                heading={SERVER_WORDS[server][0]}
                raw={`${total.byServer[server].packages} packages, ${total.byServer[server].weeklyMinutes} minutes a week`}
              />
            ))}
            <FigureHeading figure="carerHours" heading="All" raw={`${total.carerMinutes} minutes a week`} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, lot, load }, at) => (
            <tr key={at}>
              <RowName name={name} {...(lot && { lot })} />
              <Hours load={load} servers={servers} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            <Hours load={total} servers={servers} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Hours({ load, servers }: { load: ServedLoad; servers: readonly Server[] }) {
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
