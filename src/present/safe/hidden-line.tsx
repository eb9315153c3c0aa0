import { FailedLine } from '../../ui/controls/failed-line.tsx';
import type { Published } from '../../ui/compare/use-publication.ts';
import { sayHidden } from '../../ui/words/present/say-publishing.ts';

/** How much is hidden in the project as it is now, and why; says so while that is being counted. */
export function HiddenLine({ published }: { published: Published }) {
  if (published.kind === 'loading')
    return (
      <p className="settling" role="status">
        Counting what would be hidden…
      </p>
    );
  if (published.kind === 'failed')
    return <FailedLine failure="hidden" onRetry={published.retry} buttonClass="button" />;
  return <p role="status">{sayHidden(published.found)}</p>;
}
