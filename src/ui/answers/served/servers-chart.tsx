import { SERVERS, type ServedLoad, type Server } from '../../../core/figures/served-loads.ts';
import { LotSwatch } from '../../controls/lot-swatch.tsx';
import { sayHours } from '../../words/say-number.ts';
import { SERVER_WORDS } from '../../words/say-served.ts';
import type { LoadRow } from './load-row.ts';
import { serversShown } from './say-served.ts';

const BAR_HEIGHT = 20;

/**
 * Who takes the hours of each lot, as bars on one scale. Each part has a pattern of its own, so that they
 * are told apart in grey; the table beside the chart says the same in numbers.
 */
export function ServersChart({ rows, total }: { rows: readonly LoadRow[]; total: ServedLoad }) {
  const full = Math.max(1, ...rows.map(({ load }) => load.carerMinutes));
  const servers = serversShown(total).filter((server) => total.byServer[server].weeklyMinutes > 0);
  return (
    <figure className="servers-chart" aria-hidden="true">
      <Patterns />
      <ul className="chart-legend">
        {servers.map((server) => (
          <li key={server}>
            <svg width={16} height={16}>
              <rect width={16} height={16} className="chart-edge" fill={`url(#served-by-${server})`} />
            </svg>
            {SERVER_WORDS[server][0]}
          </li>
        ))}
      </ul>
      <div className="chart-bars">
        {rows.map(({ name, lot, load }, at) => (
          <div className="chart-row" key={at}>
            <span className="chart-name" title={name}>
              {lot && <LotSwatch lot={lot} size={12} />} <span>{name}</span>
            </span>
            <svg className="chart-bar" width="100%" height={BAR_HEIGHT}>
              <Parts load={load} servers={servers} full={full} />
            </svg>
            <span className="chart-value">{sayHours(load.carerMinutes)}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}

function Parts({ load, servers, full }: { load: ServedLoad; servers: readonly Server[]; full: number }) {
  let before = 0;
  return servers.map((server) => {
    const { weeklyMinutes } = load.byServer[server];
    const from = before;
    before += weeklyMinutes;
    if (weeklyMinutes === 0) return null;
    return (
      <rect
        key={server}
        className="chart-edge"
        x={`${(100 * from) / full}%`}
        width={`${(100 * weeklyMinutes) / full}%`}
        height={BAR_HEIGHT}
        fill={`url(#served-by-${server})`}
      />
    );
  });
}

/** A pattern for each who serves: a ground and lines or dots over it. */
function Patterns() {
  return (
    <svg width={0} height={0} className="chart-patterns">
      <defs>
        {SERVERS.map((server) => (
          <pattern
            key={server}
            id={`served-by-${server}`}
            width={8}
            height={8}
            patternUnits="userSpaceOnUse"
            className={`pattern-${server}`}
          >
            <rect width={8} height={8} className="pattern-ground" />
            <path d={LINES[server]} className="pattern-lines" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

const LINES: Record<Server, string> = {
  lead: '',
  second: 'M-2 10 10-2M-2 2 2-2M6 10 10 6',
  further: 'M0 4h8',
  supplementary: 'M4 4h.01M0 0h.01M8 0h.01M0 8h.01M8 8h.01',
  'back-up': 'M-2-2 10 10M-2 6 2 10M6-2 10 2',
  specialist: 'M0 4h8M4 0v8',
  kept: 'M4 0v8',
  spot: 'M4 4h.01M0 0h.01M8 0h.01M0 8h.01M8 8h.01',
  nobody: 'M-2 10 10-2M-2 2 2-2M6 10 10 6M-2-2 10 10M-2 6 2 10M6-2 10 2',
};
