import type { LotSearch } from '../../../store/futures.ts';
import { sayCount, sayShare } from '../../words/say-number.ts';
import { sayBest } from './say-alternative.ts';
import { useSearchedPlan } from './use-searched-plan.ts';
import { useTimeLeft } from './use-time-left.ts';

/** How far a search is, how long it may take, and the best plan so far, which the map draws. */
export function SearchProgress({ search }: { search: LotSearch }) {
  const { progress } = search;
  const { fabric, ground } = useSearchedPlan(search);
  const left = useTimeLeft(progress?.done ?? 0);
  return (
    <>
      <p>
        {progress === null
          ? 'Looking for a first plan…'
          : `${sayShare(progress.done)} done, ${sayCount(progress.iterations, 'move')} tried.`}
        {left !== null && ` About ${sayCount(left, 'second')} left.`}
      </p>
      <progress aria-label="Looking for better lots" max={1} {...(progress && { value: progress.done })} />
      {progress !== null && (
        <p>
          {sayBest(progress.best, fabric, ground)} <span className="quiet">The map draws it.</span>
        </p>
      )}
    </>
  );
}
