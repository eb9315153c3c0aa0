import type { Scenario } from '../../../core/scenario/scenario.ts';
import { sayWaiting } from '../../futures/years/say-years.ts';
import { usePlanner, usePlannerActions } from '../../planner-context.tsx';

/** How sure the figures are: they are of one day; where the years of a plan were run, what waits is said with its range. */
export function YearsLine({ scenarios }: { scenarios: readonly Scenario[] }) {
  const years = usePlanner((state) => state.years);
  const { openFuture } = usePlannerActions();
  const of = scenarios.find((scenario) => scenario === years?.of);
  return (
    <p className="quiet">
      These figures are of the packages as they are today.{' '}
      {of !== undefined && years?.figures != null
        ? `The years ahead of ${of.name}: ${sayWaiting(years.figures)}`
        : 'Run the years ahead of a plan to see how many packages would wait, with a range.'}{' '}
      <button type="button" className="link-button" onClick={() => openFuture('years')}>
        Open the years ahead
      </button>
    </p>
  );
}
