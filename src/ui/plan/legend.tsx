import { bandwidthFloorMetres } from '../../core/figures/bandwidth-floor.ts';
import { NEED_STEPS } from '../../core/figures/need-by-block.ts';
import { drawnNeed } from '../../store/drawn-plan.ts';
import type { Layers, Need } from '../../store/planner.ts';
import { Ask } from '../controls/ask.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { NEED_SENTENCES, NO_NEED_SENTENCES } from '../words/say-need.ts';
import { sayCount, sayHours, sayNumber } from '../words/say-number.ts';

/** What the heatmap or the shades, the points and the hatching mean. */
export function Legend() {
  const need = usePlanner(drawnNeed);
  const { points, hatching, shading } = usePlanner((state) => state.layers);
  if (need === null && !points && !hatching) return null;
  return (
    <div className="legend" role="group" aria-label="Legend">
      {need !== null && <NeedLegend need={need} shading={shading} />}
      {(points || hatching) && (
        <details>
          <summary>Signs</summary>
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

function NeedLegend({ need, shading }: { need: Need; shading: Layers['shading'] }) {
  const { ask } = usePlannerActions();
  if (need.packages.length === 0) return <p>{NO_NEED_SENTENCES[need.kind]}</p>;
  const top = sayNumber(need.topHoursPerSquareKilometre);
  const minutes = sayNumber(need.weeklyMinutes);
  return (
    <div className="legend-heat">
      <p>
        <strong>{sayCount(need.packages.length, 'package')}</strong> {NEED_SENTENCES[need.kind]},{' '}
        {sayHours(need.weeklyMinutes)} a week{' '}
        <Ask
          figure={shading === 'heat' ? 'heat' : 'blockNeed'}
          raw={`${minutes} minutes a week; darkest at ${top} hours a week per km²`}
        />
      </p>
      {shading === 'heat' ? <HeatScale need={need} /> : <ShadeScale need={need} />}
      {need.kind !== 'outside-lot' && (
        <p>
          <button type="button" className="link-button" onClick={() => ask('waiting')}>
            Table of places
          </button>
        </p>
      )}
    </div>
  );
}

function HeatScale({ need }: { need: Need }) {
  const floor = usePlanner((state) => bandwidthFloorMetres(state.area!.dataset.packages));
  return (
    <>
      <div className="heat-ramp" aria-hidden="true" />
      <div className="heat-scale">
        <span>0</span>
        <span>{sayNumber(need.topHoursPerSquareKilometre)} hours a week per km²</span>
      </div>
      <p>
        Each package spread over {sayNumber(need.bandwidthMetres / 1000)} km (at least{' '}
        {sayNumber(floor / 1000)} km, for privacy)
      </p>
    </>
  );
}

/** The five shades, lightest first; the two darkest are hatched as well. */
function ShadeScale({ need }: { need: Need }) {
  const ends = NEED_STEPS.map((share) => sayNumber(share * need.topHoursPerSquareKilometre));
  return (
    <>
      <p>Hours a week per km² of the block:</p>
      <ol className="need-shades">
        {ends.map((end, at) => (
          <li key={end}>
            <span className={`need-shade need-shade-${at + 1}`} aria-hidden="true" />
            {at === 0 ? `up to ${end}` : `over ${ends[at - 1]} to ${end}`}
          </li>
        ))}
      </ol>
      <p>A block may hold one home: do not publish.</p>
    </>
  );
}

const POINTS = [
  ['own', 'with the lot’s own provider'],
  ['other', 'with a back-up or bought one by one'],
  ['unmet', 'with nobody'],
  ['waiting', 'waiting now'],
] as const;
