import { NO_LOT, NOTHING_SAID, type Scenario, type ScenarioId } from '../core/scenario/scenario.ts';
import { heldBlocks } from '../core/scenario/held-blocks.ts';
import { activeScenario } from './active-scenario.ts';
import { addScenario } from './add-scenario.ts';
import { areaWithCuts } from './area-with-cuts.ts';
import type { Origin } from '../core/scenario/origin.ts';
import type { Dependencies } from './dependencies.ts';
import { handOver } from './hand-over.ts';
import type { Area, OpenScenario, PlannerActions, PlannerState } from './planner.ts';
import { readPlan } from './read-plan.ts';
import type { Read, Write } from './slice.ts';

type ScenarioActions = Pick<
  PlannerActions,
  'openScenario' | 'newScenario' | 'duplicateScenario' | 'removeScenario'
>;

/** The scenarios kept side by side over one area. */
export function scenariosSlice(set: Write, get: Read, { say, now }: Dependencies): ScenarioActions {
  const add = (
    name: string,
    model: Omit<Scenario, 'id' | 'name'>,
    how: Origin['how'],
    announcement: string,
  ) => void addScenario(set, get, say, name, model, { how, from: get().activeId, at: now() }, announcement);
  return {
    openScenario: (id) => show(set, get, id),
    newScenario: (name) => {
      const model = activeScenario(get())?.scenario;
      if (!model) return;
      const assignment = new Int16Array(get().area!.ground.count).fill(NO_LOT);
      const { standby, rules, assumptions, links } = model;
      const empty = { ...NOTHING_SAID, lots: [], appointments: [], assignment };
      add(name, { ...empty, standby, rules, assumptions, links }, 'new', `New scenario: ${name}.`);
    },
    duplicateScenario: (name) => {
      const model = activeScenario(get())?.scenario;
      if (model) add(name, model, 'copied', `Copied to a new scenario: ${name}.`);
    },
    removeScenario: (id) => {
      const scenarios = get().scenarios.filter((open) => open.scenario.id !== id);
      if (scenarios.length === 0 || scenarios.length === get().scenarios.length) return;
      if (get().activeId === id) show(set, get, scenarios[0]!.scenario.id);
      set({ scenarios });
    },
  };
}

/** Makes a scenario the one that is worked on. */
export function show(set: Write, get: Read, id: ScenarioId, announcement?: string): void {
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

export function idsOf(scenarios: readonly OpenScenario[]): Set<string> {
  return new Set(scenarios.map((open) => open.scenario.id));
}
