import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { LotSearch } from '../../../store/futures.ts';
import { usePlanner, usePlannerActions } from '../../planner-context.tsx';
import type { Age } from '../age-of.ts';
import { searchAge } from './search-age.ts';

/** How the search ended, and whether what it found still holds. */
export function FoundNotice(props: {
  search: LotSearch;
  onDesk: Scenario;
  found: number;
  isNothingBetter: boolean;
}) {
  const { search, onDesk, found, isNothingBetter } = props;
  const wish = usePlanner((state) => state.lotWish) ?? search.wish;
  const { suggestLots, tidyLots } = usePlannerActions();
  const age = searchAge(search, onDesk, wish);
  return (
    <>
      {search.state === 'failed' && (
        <p role="alert">
          The search could not go on. Your plan is safe. {found > 0 && 'What it found is below. '}
          You can ask again.
        </p>
      )}
      {search.state === 'stopped' && (
        <p>
          {found > 0
            ? 'You stopped the search. This is the best plan it had found.'
            : 'You stopped the search before it had found a plan.'}
        </p>
      )}
      {search.state === 'done' && isNothingBetter && (
        <p>
          {search.asked === 'tidy'
            ? 'There is nothing to tidy: each lot is in one piece and within the hours asked for.'
            : 'The lots you have are already as good as this search can make them.'}
        </p>
      )}
      {age !== 'current' && found > 0 && (
        <p className="out-of-date">
          {sayAge(age, search)}{' '}
          <button
            type="button"
            className="link-button"
            onClick={search.asked === 'tidy' ? tidyLots : suggestLots}
          >
            Ask again
          </button>
        </p>
      )}
    </>
  );
}

function sayAge(age: Exclude<Age, 'current'>, { of }: LotSearch): string {
  return {
    'other-plan': `These were suggested for ‘${of.name}’, which is not the plan on the desk.`,
    'plan-changed': 'Your plan has changed since. The figures below are of the plan as it was then.',
    'wish-changed': 'You have changed what you ask for since.',
  }[age];
}
