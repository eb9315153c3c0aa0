import { Button } from 'react-aria-components';
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
    return (
      <p role="alert">
        What would be hidden could not be counted.{' '}
        <Button className="button" onPress={published.retry}>
          Try again
        </Button>
      </p>
    );
  return <p role="status">{sayHidden(published.found)}</p>;
}
