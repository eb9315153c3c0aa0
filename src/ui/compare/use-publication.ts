import { useMemo } from 'react';
import type { Publication } from '../../core/publication/publication.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { useWork, type Work } from './use-work.ts';

/** All that may leave the app, once it is counted and protected. */
export type Published = Work<Publication>;

/**
 * The publication of the scenarios as they are now, under the paper's rule. It is asked for when the component
 * comes, and again whenever a scenario, which of them stands for today, or the rule changes.
 */
export function usePublication(): Published {
  const scenarios = usePlanner((state) => state.scenarios);
  const current = usePlanner((state) => state.paper.current);
  const publishing = usePlanner((state) => state.paper.publishing);
  const { publication } = usePlannerActions();
  const asked = useMemo(() => ({ scenarios, current, publishing }), [scenarios, current, publishing]);
  return useWork(scenarios.length > 0 ? asked : null, publication);
}
