import type { PlanFigureKey } from '../../../core/comparison/plan-figures.ts';
import { PLAN_FIGURE_NAMES, saySafeFigure } from '../../words/compare/say-plan-figure.ts';
import type { ComparedFigures } from './compared-figures.ts';

/** The figures that tell most of a plan at a glance. */
const SHOWN: readonly PlanFigureKey[] = [
  'unmet-hours',
  'own-hours',
  'people-changing-provider',
  'cost-a-year',
  'worst-failure-hours',
  'largest-to-smallest',
];

const WIDTH = 320;
const ROW = 26;

/** A few figures as bars from nothing, one a plan; what is not settled is drawn as a range. The table above has them all. */
export function FigureBars({ plans }: { plans: readonly ComparedFigures[] }) {
  return (
    <section aria-label="The plans in bars">
      <h2>At a glance</h2>
      <p className="quiet">
        Bars begin at nothing. A thin line is a range. The table above has every number.
      </p>
      <div className="figure-bars">
        {SHOWN.map((key) => (
          <Bars key={key} figureKey={key} plans={plans} />
        ))}
      </div>
    </section>
  );
}

function Bars({ figureKey, plans }: { figureKey: PlanFigureKey; plans: readonly ComparedFigures[] }) {
  const values = plans.map(({ figures }) => endsOf(figures[figureKey]));
  const most = Math.max(...values.map((ends) => ends?.most ?? 0));
  const scale = most === 0 ? 0 : WIDTH / most;
  return (
    <figure className="figure-bar">
      <figcaption>{PLAN_FIGURE_NAMES[figureKey]}</figcaption>
      <ol>
        {plans.map(({ name, figures }, at) => {
          const ends = values[at];
          return (
            <li key={at}>
              <span className="figure-bar-name">{name}</span>
              <svg width="100%" viewBox={`0 0 ${WIDTH} ${ROW}`} preserveAspectRatio="none" aria-hidden="true">
                <path className="figure-bar-axis" d={`M0 0v${ROW}`} />
                {ends != null && (
                  <>
                    <rect
                      className="figure-bar-fill"
                      x="0"
                      y="5"
                      width={ends.value * scale}
                      height={ROW - 10}
                    />
                    {ends.least !== ends.most &&
                      ['figure-bar-casing', 'figure-bar-range'].map((name) => (
                        <path
                          key={name}
                          className={name}
                          d={`M${ends.least * scale} ${ROW / 2}H${ends.most * scale}`}
                        />
                      ))}
                  </>
                )}
              </svg>
              <span className="figure-bar-value">{saySafeFigure(figureKey, figures[figureKey])}</span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

function endsOf(
  figure: ComparedFigures['figures'][PlanFigureKey],
): { value: number; least: number; most: number } | null {
  if (figure.hidden || figure.value === null) return null;
  const { value } = figure;
  return { value, least: figure.least ?? value, most: figure.most ?? value };
}
