import { useEffect, useMemo, useState } from 'react';
import type { PlanRead } from '../../core/figures/plan-read.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { usePlannerActions } from '../planner-context.tsx';

/** Plans read by their best placings, in the order asked. */
export type ComparedReads =
  | { readonly kind: 'loading'; readonly done: number; readonly of: number }
  | { readonly kind: 'ready'; readonly reads: readonly PlanRead[] }
  | { readonly kind: 'failed'; readonly retry: () => void };

/**
 * The readings of scenarios of the shelf, one after the other off the main thread. They are asked for again when
 * a scenario changes; what is ready is never of an earlier state, and work that nobody waits for is ended. Give
 * the same array while the scenarios are the same.
 */
export function useComparedReads(scenarios: readonly Scenario[]): ComparedReads {
  const { readPlans } = usePlannerActions();
  const [attempt, setAttempt] = useState(0);
  const asked = useMemo(() => ({ scenarios, attempt }), [scenarios, attempt]);
  const [answer, setAnswer] = useState<{ to: typeof asked; reads: ComparedReads } | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const hear = (reads: ComparedReads) => {
      if (!leaving.signal.aborted) setAnswer({ to: asked, reads });
    };
    const readAll = async () => {
      const found: PlanRead[] = [];
      for (const { id } of asked.scenarios) {
        hear({ kind: 'loading', done: found.length, of: asked.scenarios.length });
        found.push(...(await readPlans([id], leaving.signal)));
      }
      hear({ kind: 'ready', reads: found });
    };
    readAll().catch((error: unknown) => {
      if (!leaving.signal.aborted) console.error(error);
      hear({ kind: 'failed', retry: () => setAttempt((before) => before + 1) });
    });
    return () => leaving.abort();
  }, [asked, readPlans]);
  return answer?.to === asked ? answer.reads : { kind: 'loading', done: 0, of: scenarios.length };
}
