import { useEffect, useMemo, useState } from 'react';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Alternative } from '../../../core/suggest/alternative.ts';
import type { LotSearch } from '../../../store/futures.ts';
import { nextTask } from '../../../store/next-task.ts';
import { usePlannerActions } from '../../planner-context.tsx';

/** What becomes of people under a plan: minutes with nobody, and people who change provider. */
export interface Outcome {
  readonly unmetMinutes: number;
  readonly peopleChanging: number;
}

/** By alternative, and by the plan that was asked of; null while it is worked out. */
export interface Outcomes {
  readonly of: (plan: object) => Outcome | null;
  readonly hasFailed: boolean;
}

/**
 * Reads the plan that was asked of and then each alternative by its best placing, one at a time, off the
 * main thread.
 */
export function useOutcomes(search: LotSearch, alternatives: readonly Alternative[]): Outcomes {
  const { settledRead, scenarioOf } = usePlannerActions();
  const [count, setCount] = useState(0);
  const [failed, setFailed] = useState<LotSearch | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const read = async (key: object, scenario: Scenario) => {
      if (known.has(key)) return;
      await nextTask();
      leaving.signal.throwIfAborted();
      known.set(key, outcomeOf(await settledRead(scenario, leaving.signal)));
      setCount((before) => before + 1);
    };
    const readAll = async () => {
      await read(search.of, search.of);
      for (const [place, alternative] of alternatives.entries())
        await read(alternative, scenarioOf(place) ?? search.of);
    };
    readAll().catch((error: unknown) => {
      if (leaving.signal.aborted) return;
      console.error(error);
      setFailed(search);
    });
    return () => leaving.abort();
  }, [search, alternatives, settledRead, scenarioOf]);
  // Another object with each outcome, as what is known grows without one.
  return useMemo(
    () => ({ of: (plan) => known.get(plan) ?? null, hasFailed: failed === search, count }),
    [search, failed, count],
  );
}

/** Kept while other pages are looked at; alternatives and plans never change. */
const known = new WeakMap<object, Outcome>();

function outcomeOf({ figures: { total } }: PlanRead): Outcome {
  return { unmetMinutes: total.placement.unmet.weeklyMinutes, peopleChanging: total.peopleChanging };
}
