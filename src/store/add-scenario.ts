import { checkName } from '../core/edits/check-name.ts';
import { EMPTY_HISTORY } from '../core/scenario/history.ts';
import type { Scenario, ScenarioId } from '../core/scenario/scenario.ts';
import { freeScenarioId } from '../io/scenario/free-scenario-id.ts';
import type { Origin } from '../core/scenario/origin.ts';
import type { Dependencies } from './dependencies.ts';
import type { OpenScenario } from './planner.ts';
import { showScenario } from './show-scenario.ts';
import type { Read, Write } from './slice.ts';

/**
 * Adds a scenario under a name of its own and puts it on the desk. A bad name becomes a notice and adds
 * nothing: false.
 */
export function addScenario(
  set: Write,
  get: Read,
  say: Dependencies['say'],
  name: string,
  model: Omit<Scenario, 'id' | 'name'>,
  origin: Origin,
  announcement: string,
): boolean {
  const id = shelveScenario(set, get, say, name, model, origin);
  if (id !== null) showScenario(set, get, id, announcement);
  return id !== null;
}

/** Adds a scenario to the shelf and leaves the desk as it is: its id, or null, with a notice, where the name is bad. */
export function shelveScenario(
  set: Write,
  get: Read,
  say: Dependencies['say'],
  name: string,
  model: Omit<Scenario, 'id' | 'name'>,
  origin: Origin,
): ScenarioId | null {
  const bad = checkName(name);
  if (bad) {
    set({ notice: { tone: 'error', title: say(bad), lines: [] } });
    return null;
  }
  const id = freeScenarioId(name, idsOf(get().scenarios));
  const opened: OpenScenario = {
    scenario: { ...model, id, name: name.trim() },
    history: EMPTY_HISTORY,
    origin,
    archived: false,
  };
  set({ scenarios: [...get().scenarios, opened] });
  return id;
}

export function idsOf(scenarios: readonly OpenScenario[]): Set<string> {
  return new Set(scenarios.map((open) => open.scenario.id));
}
