import { useEffect, useMemo, useState } from 'react';
import { appraiseGeography } from '../../../core/appraisal/appraise-geography.ts';
import type { Appraisal } from '../../../core/appraisal/appraisal.ts';
import type { Dataset } from '../../../core/dataset/dataset.ts';
import { openLedger } from '../../../core/figures/ledger.ts';
import { planOffers } from '../../../core/figures/plan-offers.ts';
import { readFigures } from '../../../core/figures/read-figures.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { areaWithCuts } from '../../../store/area-with-cuts.ts';
import { nextTask } from '../../../store/next-task.ts';
import type { Area } from '../../../store/planner.ts';
import { placeElsewhere } from '../../../workers/place-packages.ts';
import { usePlanner } from '../../planner-context.tsx';

/** A scenario that is open, and how it does; null while that is being worked out. */
export interface ScenarioScores {
  readonly scenario: Scenario;
  readonly appraisal: Appraisal | null;
}

/**
 * All open scenarios, in their order, with how they do: the one on the desk as it is shown, the others one
 * at a time, their packages placed off the main thread.
 */
export function useScenarioScores(onDesk: Scenario, appraisal: Appraisal): ScenarioScores[] {
  const area = usePlanner((state) => state.area)!;
  const open = usePlanner((state) => state.scenarios);
  const [known, setKnown] = useState<Known>(latest);
  const ofArea = known.dataset === area.dataset ? known.appraisals : NOTHING;
  useEffect(() => {
    const leaving = new AbortController();
    const scoreOthers = async () => {
      for (const { scenario } of open) {
        if (scenario === onDesk || ofArea.has(scenario)) continue;
        await nextTask();
        if (leaving.signal.aborted) return;
        const scored = await scoreScenario(area, scenario, leaving.signal);
        const stillOpen = [...ofArea].filter(([one]) => open.some((each) => each.scenario === one));
        latest = { dataset: area.dataset, appraisals: new Map([...stillOpen, [scenario, scored]]) };
        // Is drawn again with it, and goes on with the next.
        return setKnown(latest);
      }
    };
    scoreOthers().catch((error: unknown) => {
      if (!leaving.signal.aborted) console.error(error);
    });
    return () => leaving.abort();
  }, [area, open, onDesk, ofArea]);
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

/** In tasks of its own, so that the page answers in between. */
async function scoreScenario(area: Area, scenario: Scenario, signal: AbortSignal): Promise<Appraisal> {
  const { fabric } = areaWithCuts(area, scenario.cuts);
  const ledger = openLedger(area.dataset, fabric, scenario);
  const offers = planOffers(ledger, scenario);
  const placing = await placeElsewhere(ledger.demand, offers, scenario.assignment, signal);
  const read = { ledger, scenario, offers, ...readFigures(ledger, scenario, undefined, { placing }) };
  await nextTask();
  return appraiseGeography(read);
}
