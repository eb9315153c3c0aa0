import type { Published } from '../../ui/compare/use-publication.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { sayDayNumber } from '../../ui/words/say-date.ts';
import { sayShortMark } from './say-short-mark.ts';

/** Which step it is, of when the data is, and by which rule it may be shown. */
export function ShowFoot({ place, published }: { place: string; published: Published }) {
  const invented = usePlanner((state) => state.area?.dataset.invented ?? false);
  const asOf = usePlanner((state) => state.area?.dataset.asOf ?? null);
  const publishing = usePlanner((state) => state.paper.publishing);
  return (
    <footer className="show-foot">
      <span className="show-place">{place}</span>
      {invented && <strong className="show-invented">Invented data</strong>}
      <span>{asOf === null ? 'The data has no date' : `Data of ${sayDayNumber(asOf)}`}</span>
      {published.kind === 'ready' && <span className="show-safe">{sayShortMark(publishing)}</span>}
    </footer>
  );
}
