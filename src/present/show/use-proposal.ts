import { useState } from 'react';
import { proposedPlan } from '../../core/paper/proposed-plan.ts';
import type { Scenario, ScenarioId } from '../../core/scenario/scenario.ts';
import { currentOf } from '../../store/comparison-slice.ts';
import { usePlanner } from '../../ui/planner-context.tsx';

/** The plan that is proposed: the one that is chosen here, else the paper's, else that on the desk. */
export interface Proposal {
  readonly today: ScenarioId | null;
  /** Plans there are to choose from: all but today's and those put away. */
  readonly others: readonly Scenario[];
  readonly chosen: Scenario | null;
  choose(id: ScenarioId): void;
}

export function useProposal(): Proposal {
  const paper = usePlanner((state) => state.paper);
  const scenarios = usePlanner((state) => state.scenarios);
  const onDesk = usePlanner((state) => state.activeId);
  const today = usePlanner((state) => currentOf(state)?.scenario.id ?? null);
  const [asked, setAsked] = useState<ScenarioId | null>(null);
  const others = scenarios
    .filter(({ archived, scenario }) => !archived && scenario.id !== today)
    .map(({ scenario }) => scenario);
  const ids = others.map(({ id }) => id);
  const shelf = ids.toSorted((a, b) => Number(b === onDesk) - Number(a === onDesk));
  const id = asked !== null && ids.includes(asked) ? asked : proposedPlan(paper, shelf, today);
  return { today, others, chosen: others.find((other) => other.id === id) ?? null, choose: setAsked };
}
