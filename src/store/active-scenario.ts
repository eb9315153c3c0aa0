import type { OpenScenario, PlannerState } from './planner.ts';

/** The scenario being worked on, or undefined when no area is open. */
export function activeScenario(state: PlannerState): OpenScenario | undefined {
  return state.scenarios.find((open) => open.scenario.id === state.activeId);
}
