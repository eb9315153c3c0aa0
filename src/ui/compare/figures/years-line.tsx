import { usePlanner, usePlannerActions } from '../../planner-context.tsx';

/** How sure the figures are: they are of one day, and the years have ranges. */
export function YearsLine() {
  const hasRun = usePlanner((state) => state.years?.figures != null);
  const { openFuture } = usePlannerActions();
  return (
    <p className="quiet">
      These figures are of the packages as they are today.{' '}
      {hasRun
        ? 'The years you ran give ranges, and set one plan against another.'
        : 'Run the years ahead to see a range for each, and how one plan does against another.'}{' '}
      <button type="button" className="link-button" onClick={() => openFuture('years')}>
        Open the years ahead
      </button>
    </p>
  );
}
