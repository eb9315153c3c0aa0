import { useMemo } from 'react';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { comparedOf, currentOf } from '../../store/comparison-slice.ts';
import { usePlanner } from '../planner-context.tsx';

/** The scenarios that are compared, the first being what the others are set against; the same array until they change. */
export function useCompared(): readonly Scenario[] {
  const scenarios = usePlanner((state) => state.scenarios);
  const paper = usePlanner((state) => state.paper);
  const compared = usePlanner((state) => state.compared);
  return useMemo(
    () => comparedOf({ scenarios, paper, compared }).map(({ scenario }) => scenario),
    [scenarios, paper, compared],
  );
}

/** The scenario that stands for how things are now. */
export function useCurrent(): Scenario | null {
  return usePlanner((state) => currentOf(state)?.scenario ?? null);
}
