import type { Paper } from '../../core/paper/paper.ts';
import type { Decision } from '../../core/scenario/history.ts';
import type { Origin } from '../../core/scenario/origin.ts';
import type { Scenario, ScenarioId } from '../../core/scenario/scenario.ts';

/** A scenario as a project has it: the plan, and why it became what it is. What could be undone stays behind. */
export interface ProjectPlan {
  readonly scenario: Scenario;
  readonly decisions: readonly Decision[];
  readonly origin: Origin;
  readonly archived: boolean;
}

/** All of the work on one area. */
export interface Project {
  readonly plans: readonly ProjectPlan[];
  readonly activeId: ScenarioId | null;
  readonly paper: Paper;
}
