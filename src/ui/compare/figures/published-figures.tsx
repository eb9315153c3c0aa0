import type { Scenario } from '../../../core/scenario/scenario.ts';
import { usePublication } from '../use-publication.ts';
import { FiguresTable } from './figures-table.tsx';

/** The same table as it may be published; plans that are put away are not. */
export function PublishedFigures({ scenarios }: { scenarios: readonly Scenario[] }) {
  const published = usePublication();
  if (published.kind === 'failed') {
    return (
      <p role="alert">
        What may be published could not be worked out.{' '}
        <button type="button" className="link-button" onClick={published.retry}>
          Try again
        </button>
      </p>
    );
  }
  if (published.kind === 'loading') {
    return (
      <div role="status" className="reading-plans">
        <p>Counting what may be published</p>
        <progress aria-label="Counting what may be published" />
      </div>
    );
  }
  const { plans } = published.publication;
  const shown = scenarios.flatMap(({ id }) => plans.find(({ scenario }) => scenario === id) ?? []);
  return <FiguresTable plans={shown} />;
}
