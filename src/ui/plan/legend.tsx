import type { Need } from '../../store/planner.ts';
import { Ask } from '../controls/ask.tsx';
import { usePlanner } from '../planner-context.tsx';
import { NEED_SENTENCES, NO_NEED_SENTENCES } from '../words/say-need.ts';
import { sayCount, sayHours, sayNumber } from '../words/say-number.ts';

/** What the heatmap, the points and the hatching mean. */
export function Legend() {
  const need = usePlanner((state) => state.need);
  const { points, hatching, bandwidthMetres } = usePlanner((state) => state.layers);
  const spread = `Each package spread over ${sayNumber(bandwidthMetres / 1000)} km`;
  if (need === null && !points && !hatching) return null;
  return (
    <div className="legend" role="group" aria-label="Legend">
      {need !== null && <HeatLegend need={need} />}
      {(points || hatching) && (
        <details>
          <summary>{need !== null && need.packages.length > 0 ? `${spread}. Signs` : 'Signs'}</summary>
          {points && (
            <>
              <p>Zoom in to see packages as points:</p>
              <ul className="legend-points">
                {POINTS.map(([key, name]) => (
                  <li key={key}>
                    <span className={`point point-${key}`} aria-hidden="true" /> {name}
                  </li>
                ))}
              </ul>
            </>
          )}
          {hatching && <p>Each lot has its own hatching, as beside its name.</p>}
        </details>
      )}
    </div>
  );
}

function HeatLegend({ need }: { need: Need }) {
  if (need.packages.length === 0) return <p>{NO_NEED_SENTENCES[need.kind]}</p>;
  const top = sayNumber(need.topHoursPerSquareKilometre);
  return (
    <div className="legend-heat">
      <p>
        <strong>{sayCount(need.packages.length, 'package')}</strong> {NEED_SENTENCES[need.kind]},{' '}
        {sayHours(need.weeklyMinutes)} a week{' '}
        <Ask
          figure="heat"
          raw={`${sayNumber(need.weeklyMinutes)} minutes a week; darkest at ${top} hours a week per km²`}
        />
      </p>
      <div className="heat-ramp" aria-hidden="true" />
      <div className="heat-scale">
        <span>0</span>
        <span>{top} hours a week per km²</span>
      </div>
    </div>
  );
}

const POINTS = [
  ['own', 'with the lot’s own provider'],
  ['other', 'with a back-up or bought one by one'],
  ['unmet', 'with nobody'],
  ['waiting', 'waiting now'],
] as const;
