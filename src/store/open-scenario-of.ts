import { EMPTY_HISTORY } from '../core/scenario/history.ts';
import type { ProjectPlan } from '../io/project/project.ts';
import type { OpenScenario } from './planner.ts';

/** A scenario of a file as it stands on the shelf: its decisions are known, and nothing can be undone yet. */
export function openScenarioOf({ scenario, decisions, origin, archived }: ProjectPlan): OpenScenario {
  return { scenario, history: { ...EMPTY_HISTORY, earlier: decisions }, origin, archived };
}
