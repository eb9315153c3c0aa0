import type { Fabric } from '../core/fabric/fabric.ts';
import { heldBlocks } from '../core/scenario/held-blocks.ts';
import { NO_LOT, type Scenario, type ScenarioId } from '../core/scenario/scenario.ts';
import { NO_FILTER } from '../core/tools/tool.ts';
import { areaWithCuts } from './area-with-cuts.ts';
import type { KeptPlans } from './dependencies.ts';
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
function planToShow(
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

/** What an area shows first, or null where its plans make no sense: what a browser kept may be whole, and yet none. */
export function shownFirst(
  area: Area,
  { scenarios, activeId }: KeptPlans,
  before: Pick<PlannerState, 'layers' | 'hand'>,
): Partial<PlannerState> | null {
  try {
    const { scenario } = scenarios.find((each) => each.scenario.id === activeId) ?? scenarios[0]!;
    const layers = { ...before.layers, bandwidthMetres: bandwidthFor(area.ground), zones: null };
    const lot = scenario.lots[0]?.id ?? NO_LOT;
    const hand = { ...before.hand, lot, filter: NO_FILTER, zoneLayer: 0 };
    return { layers, ...planToShow({ hand, area, layers, ledger: null }, scenario) };
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/** A heatmap fine enough for the area and too coarse to point at a home: 500 m in town, 2 km in a county. */
function bandwidthFor(fabric: Fabric): number {
  const squareKilometres = fabric.areaSquareMetres.reduce((sum, area) => sum + area, 0) / 1e6;
  return squareKilometres < 200 ? 500 : 2000;
}
