import { FailedLine } from '../../ui/controls/failed-line.tsx';
import type { PlanFigureKey } from '../../core/comparison/plan-figures.ts';
import type { ScenarioId } from '../../core/scenario/scenario.ts';
import type { Published } from '../../ui/compare/use-publication.ts';
import { LARGE_FIGURE_WORDS, sayLargeFigure } from '../../ui/words/present/say-large-figure.ts';

/** Figures of a step in large type, as published; of two plans those of the second, with the first's beneath. */
export function StepFigures(props: {
  keys: readonly PlanFigureKey[];
  plans: readonly ScenarioId[];
  /** The plan that stands for how things are now. */
  today: ScenarioId | null;
  published: Published;
}) {
  const { keys, plans, today, published } = props;
  if (keys.length === 0) return null;
  if (published.kind === 'loading') return <p className="show-wait">The figures are being worked out.</p>;
  if (published.kind === 'failed') {
    return (
      <FailedLine
        failure="figures"
        onRetry={published.retry}
        className="show-wait"
        buttonClass="show-button"
      />
    );
  }
  const found = plans.map((id) => published.found.plans.find(({ scenario }) => scenario === id));
  const shown = found.at(-1);
  const first = found.length > 1 ? found[0] : undefined;
  if (shown === undefined)
    return <p className="show-wait">The plan of this step is put away or gone, so it has no figures.</p>;
  return (
    <dl className="show-figures" data-count={keys.length}>
      {keys.map((key) => (
        <div key={key}>
          <dt>{LARGE_FIGURE_WORDS[key]}</dt>
          <dd>
            <strong>{sayLargeFigure(key, shown.figures[key])}</strong>
          </dd>
          {first !== undefined && !SAID_ONCE.has(key) && (
            <dd className="show-beneath">
              {sayLargeFigure(key, first.figures[key])}{' '}
              {first.scenario === today ? 'today' : `under ‘${first.name}’`}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** Figures with nothing to set them against: those that are a change themselves, and those that are so in every plan. */
const SAID_ONCE: ReadonlySet<PlanFigureKey> = new Set([
  'people',
  'hours',
  'waiting-today',
  'people-changing-provider',
  'people-changing-lot',
  'blocks-changing-lot',
]);
