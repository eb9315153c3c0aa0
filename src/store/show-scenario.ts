import { heldBlocks } from '../core/scenario/held-blocks.ts';
import type { Scenario, ScenarioId } from '../core/scenario/scenario.ts';
import { areaWithCuts } from './area-with-cuts.ts';
import { handOver } from './hand-over.ts';
import type { Area, PlannerState } from './planner.ts';
import { readPlan } from './read-plan.ts';
import type { Read, Write } from './slice.ts';

/** Makes a scenario the one that is worked on. */
export function showScenario(set: Write, get: Read, id: ScenarioId, announcement?: string): void {
  endTrials(get);
  const state = get();
  const open = state.scenarios.find((other) => other.scenario.id === id);
  if (!open || !state.area) return;
  set({
    ...planToShow({ ...state, area: state.area }, open.scenario),
    ...(announcement !== undefined && { announcement }),
  });
}

/** Ends what is under the hand: a stroke and a proposal are dropped; a line that was tried is in the history, and stays. */
export function endTrials(get: Read): void {
  get().cancelStroke();
  if (get().tried === null) get().rejectProposal();
  else get().acceptProposal();
}

/** All that changes when a scenario becomes the one that is worked on. */
export function planToShow(
  state: Pick<PlannerState, 'layers' | 'ledger' | 'hand'> & { readonly area: Area },
  scenario: Scenario,
): Partial<PlannerState> {
  const area = areaWithCuts(state.area, scenario.cuts);
  return {
    ...readPlan(area, scenario, state.layers, { ledger: state.ledger, figures: null, settled: null }, true),
    area,
    activeId: scenario.id,
    held: heldBlocks(scenario, area.fabric),
    proposal: null,
    tried: null,
    suggestions: null,
    draft: null,
    lotWish: null,
    lockedUnderStroke: 0,
    lastMoved: null,
    selection: null,
    hand: handOver(scenario, state.hand),
    announcement: `Scenario: ${scenario.name}.`,
  };
}
