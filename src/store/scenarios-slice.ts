import { NO_LOT, NOTHING_SAID, type Scenario } from '../core/scenario/scenario.ts';
import { activeScenario } from './active-scenario.ts';
import { addScenario } from './add-scenario.ts';
import type { Origin } from '../core/scenario/origin.ts';
import type { Dependencies } from './dependencies.ts';
import type { PlannerActions } from './planner.ts';
import { showScenario } from './show-scenario.ts';
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
    openScenario: (id) => showScenario(set, get, id),
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
      if (get().activeId === id) showScenario(set, get, scenarios[0]!.scenario.id);
      set({ scenarios });
    },
  };
}
