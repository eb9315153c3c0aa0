import { useCallback } from 'react';
import type { PlanRead } from '../../core/figures/plan-read.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { usePlannerActions } from '../planner-context.tsx';
import { type DoWork, useWork, type Work } from './use-work.ts';

/** Plans read by their best placings, in the order asked; meanwhile how many are read. */
export type ComparedReads = Work<readonly PlanRead[], number>;

/**
 * The readings of scenarios of the shelf, one after the other off the main thread. They are asked for again when
 * a scenario changes. Give the same array while the scenarios are the same.
 */
export function useComparedReads(scenarios: readonly Scenario[]): ComparedReads {
  const { readPlans } = usePlannerActions();
  const readAll = useCallback<DoWork<readonly PlanRead[], number>>(
    async (signal, hear) => {
      const found: PlanRead[] = [];
      for (const { id } of scenarios) {
        hear(found.length);
        found.push(...(await readPlans([id], signal)));
      }
      return found;
    },
    [scenarios, readPlans],
  );
  return useWork(scenarios, readAll);
}
