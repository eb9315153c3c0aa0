import { useDeferredValue, useMemo } from 'react';
import type { YearsFigures } from '../../../core/years/years-figures.ts';
import type { YearsRun } from '../../../store/futures.ts';
import { usePlanner } from '../../planner-context.tsx';

/** Years with figures to show, and what the scenario is called that they are set against. */
export interface YearsShown {
  readonly run: YearsRun;
  readonly figures: YearsFigures;
  readonly otherName: string;
}

/** The years as far as they are known; null before that. New figures give way to whatever a person does meanwhile. */
export function useYearsShown(): YearsShown | null {
  const run = useDeferredValue(usePlanner((state) => state.years));
  const scenarios = usePlanner((state) => state.scenarios);
  return useMemo(() => {
    if (run === null || run.figures === null) return null;
    const { against } = run.wish;
    const other =
      against.kind === 'scenario'
        ? scenarios.find(({ scenario }) => scenario.id === against.scenario)
        : undefined;
    return { run, figures: run.figures, otherName: other?.scenario.name ?? 'A plan that is gone' };
  }, [run, scenarios]);
}
