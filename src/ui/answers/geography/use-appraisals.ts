import { useEffect, useState } from 'react';
import { appraiseGeography } from '../../../core/appraisal/appraise-geography.ts';
import type { Appraisal } from '../../../core/appraisal/appraisal.ts';
import type { Dataset } from '../../../core/dataset/dataset.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { nextTask } from '../../../store/next-task.ts';
import { usePlanner, usePlannerActions } from '../../planner-context.tsx';

export type Appraisals = ReadonlyMap<Scenario, Appraisal>;

/**
 * How the scenarios wanted do, as far as it is worked out: one at a time, their packages placed off the main
 * thread. `wanted` should be the same array until it is of other scenarios.
 */
export function useAppraisals(wanted: readonly Scenario[]): Appraisals {
  const dataset = usePlanner((state) => state.area!.dataset);
  const { settledRead } = usePlannerActions();
  const open = usePlanner((state) => state.scenarios);
  const [known, setKnown] = useState<Known>(latest);
  const ofArea = known.dataset === dataset ? known.appraisals : NOTHING;
  useEffect(() => {
    const leaving = new AbortController();
    const appraiseNext = async () => {
      const next = wanted.find((scenario) => !ofArea.has(scenario));
      if (next === undefined) return;
      await nextTask();
      if (leaving.signal.aborted) return;
      const read = await settledRead(next, leaving.signal);
      // In a task of its own, so that the page answers in between.
      await nextTask();
      const appraisal = appraiseGeography(read);
      const stillOpen = [...ofArea].filter(([one]) => open.some((each) => each.scenario === one));
      latest = { dataset, appraisals: new Map([...stillOpen, [next, appraisal]]) };
      // Is drawn again with it, and goes on with the next.
      setKnown(latest);
    };
    appraiseNext().catch((error: unknown) => {
      if (!leaving.signal.aborted) console.error(error);
    });
    return () => leaving.abort();
  }, [dataset, settledRead, open, wanted, ofArea]);
  return ofArea;
}

/** How scenarios of one dataset do; a scenario never changes, so what is known of it stays so. */
interface Known {
  readonly dataset: Dataset | null;
  readonly appraisals: Appraisals;
}

const NOTHING: Appraisals = new Map();
/** Kept while other pages are looked at. */
let latest: Known = { dataset: null, appraisals: NOTHING };
