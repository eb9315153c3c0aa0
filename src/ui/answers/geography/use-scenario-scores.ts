import { useEffect, useMemo, useState } from 'react';
import { appraiseGeography } from '../../../core/appraisal/appraise-geography.ts';
import type { Appraisal } from '../../../core/appraisal/appraisal.ts';
import type { Dataset } from '../../../core/dataset/dataset.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { nextTask } from '../../../store/next-task.ts';
import { usePlanner, usePlannerActions } from '../../planner-context.tsx';

/** A scenario that is open, and how it does; null while that is being worked out. */
export interface ScenarioScores {
  readonly scenario: Scenario;
  readonly appraisal: Appraisal | null;
}

/**
 * All scenarios that are not put away, in their order, with how they do: the one on the desk as it is shown, the others one
 * at a time, their packages placed off the main thread.
 */
export function useScenarioScores(onDesk: Scenario, appraisal: Appraisal): ScenarioScores[] {
  const dataset = usePlanner((state) => state.area!.dataset);
  const { settledRead } = usePlannerActions();
  const scenarios = usePlanner((state) => state.scenarios);
  const open = useMemo(() => scenarios.filter(({ archived }) => !archived), [scenarios]);
  const [known, setKnown] = useState<Known>(latest);
  const ofArea = known.dataset === dataset ? known.appraisals : NOTHING;
  useEffect(() => {
    const leaving = new AbortController();
    const scoreOthers = async () => {
      for (const { scenario } of open) {
        if (scenario === onDesk || ofArea.has(scenario)) continue;
        await nextTask();
        if (leaving.signal.aborted) return;
        const read = await settledRead(scenario, leaving.signal);
        // In a task of its own, so that the page answers in between.
        await nextTask();
        const scored = appraiseGeography(read);
        const stillOpen = [...ofArea].filter(([one]) => open.some((each) => each.scenario === one));
        latest = { dataset, appraisals: new Map([...stillOpen, [scenario, scored]]) };
        // Is drawn again with it, and goes on with the next.
        return setKnown(latest);
      }
    };
    scoreOthers().catch((error: unknown) => {
      if (!leaving.signal.aborted) console.error(error);
    });
    return () => leaving.abort();
  }, [dataset, settledRead, open, onDesk, ofArea]);
  return useMemo(
    () =>
      open.map(({ scenario }) => ({
        scenario,
        appraisal: scenario === onDesk ? appraisal : (ofArea.get(scenario) ?? null),
      })),
    [open, onDesk, appraisal, ofArea],
  );
}

/** How scenarios of one dataset do; a scenario never changes, so what is known of it stays so. */
interface Known {
  readonly dataset: Dataset | null;
  readonly appraisals: ReadonlyMap<Scenario, Appraisal>;
}

const NOTHING: ReadonlyMap<Scenario, Appraisal> = new Map();
/** Kept while other answers are looked at. */
let latest: Known = { dataset: null, appraisals: NOTHING };
