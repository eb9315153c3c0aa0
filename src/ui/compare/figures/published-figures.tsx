import { FailedLine } from '../../controls/failed-line.tsx';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { usePublication } from '../use-publication.ts';
import { ShownFigures } from './shown-figures.tsx';

/** The same figures as they may be published. */
export function PublishedFigures({ scenarios }: { scenarios: readonly Scenario[] }) {
  const published = usePublication();
  if (published.kind === 'ready') {
    const { plans } = published.found;
    const shown = scenarios.flatMap(({ id }) => plans.find(({ scenario }) => scenario === id) ?? []);
    return <ShownFigures plans={shown} />;
  }
  if (published.kind === 'failed') {
    return <FailedLine failure="publication" onRetry={published.retry} />;
  }
  return (
    <div role="status" className="reading-plans">
      <p>Counting what may be published</p>
      <progress aria-label="Counting what may be published" />
    </div>
  );
}
