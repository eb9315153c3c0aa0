import { Ask } from '../controls/ask.tsx';
import { usePlanner } from '../planner-context.tsx';
import { NEED_SENTENCES } from '../words/say-need.ts';
import { sayCount, sayHours, sayNumber } from '../words/say-number.ts';

/** What the heatmap, the points and the hatching mean. */
export function Legend() {
  const need = usePlanner((state) => state.need);
  const layers = usePlanner((state) => state.layers);
  if (need === null && !layers.points && !layers.hatching) return null;
  return (
    <div className="legend" role="group" aria-label="Legend">
      {need !== null && (
        <div className="legend-heat">
          <p>
            <strong>{sayCount(need.packages.length, 'package')}</strong> {NEED_SENTENCES[need.kind]},{' '}
            {sayHours(need.weeklyMinutes)} a week{' '}
            <Ask figure="heat" raw={`${need.weeklyMinutes} minutes a week, at most ${need.topHoursPerSquareKilometre} hours a week in a km²`} />
          </p>
          {need.packages.length > 0 && (
            <>
              <div className="heat-ramp" aria-hidden="true" />
              <div className="heat-scale">
                <span>0</span>
                <span>{sayNumber(need.topHoursPerSquareKilometre)} hours a week per km²</span>
              </div>
              <p className="quiet">Each package spread over about {sayNumber(layers.bandwidthMetres / 1000)} km</p>
            </>
          )}
        </div>
      )}
      {layers.points && (
        <ul className="legend-points" aria-label="Packages, when zoomed in">
          {POINTS.map(([key, name]) => (
            <li key={key}>
              <span className={`point point-${key}`} aria-hidden="true" /> {name}
            </li>
          ))}
        </ul>
      )}
      {layers.hatching && <p className="quiet">Each lot has its own hatching, as beside its name.</p>}
    </div>
  );
}

const POINTS = [
  ['own', 'with the lot’s own provider'],
  ['other', 'with a back-up or bought one by one'],
  ['unmet', 'with nobody'],
  ['waiting', 'waiting now'],
] as const;
