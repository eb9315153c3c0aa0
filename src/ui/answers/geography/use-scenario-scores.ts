import { useMemo } from 'react';
import type { Appraisal } from '../../../core/appraisal/appraisal.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { usePlanner } from '../../planner-context.tsx';
import { useAppraisals } from './use-appraisals.ts';

/** A scenario that is open, and how it does; null while that is being worked out. */
export interface ScenarioScores {
  readonly scenario: Scenario;
  readonly appraisal: Appraisal | null;
}

/** All open scenarios, in their order, with how they do: the one on the desk as it is shown. */
export function useScenarioScores(onDesk: Scenario, appraisal: Appraisal): ScenarioScores[] {
  const open = usePlanner((state) => state.scenarios);
  const others = useMemo(
    () => open.flatMap(({ scenario }) => (scenario === onDesk ? [] : [scenario])),
    [open, onDesk],
  );
  const known = useAppraisals(others);
  return useMemo(
    () =>
      open.map(({ scenario }) => ({
        scenario,
        appraisal: scenario === onDesk ? appraisal : (known.get(scenario) ?? null),
      })),
    [open, onDesk, appraisal, known],
  );
}
