import { FailedLine } from '../../controls/failed-line.tsx';
import { Button } from 'react-aria-components';
import { countOutOfDate, countToTake, takeTodaysFigures } from '../../../core/paper/out-of-date.ts';
import { usePlanner } from '../../planner-context.tsx';
import { useChangePaper } from '../../paper/use-change-paper.ts';
import { sayCount } from '../../words/say-number.ts';
import type { Published } from '../use-publication.ts';
import { sayOutOfDate } from './say-standing.ts';

/** Says how many figures of the options are out of date, and takes today's of all of them at once. */
export function OutOfDateLine({ published }: { published: Published }) {
  const paper = usePlanner((state) => state.paper);
  const change = useChangePaper();
  if (published.kind === 'loading') {
    return (
      <p className="settling" role="status">
        Working out what may be published of the plans.
      </p>
    );
  }
  if (published.kind === 'failed') {
    return (
      <FailedLine
        failure="publication"
        onRetry={published.retry}
        className="paper-line paper-warning"
        buttonClass="button"
      />
    );
  }
  const { found: publication } = published;
  const stale = countOutOfDate(paper, publication);
  const toTake = countToTake(paper, publication);
  if (stale === 0) return null;
  return (
    <p className="paper-line paper-warning">
      {sayOutOfDate(stale)}
      {toTake > 0 && (
        <Button
          className="button"
          onPress={() =>
            change(`Take today’s value of ${sayCount(toTake, 'figure')}`, (now) =>
              takeTodaysFigures(now, publication, Date.now()),
            )
          }
        >
          Take all of today’s values
        </Button>
      )}
    </p>
  );
}
