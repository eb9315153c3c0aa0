import type { Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/** Gives the scenario another name. */
export function renameScenario(scenario: Scenario, name: string): Edited {
  const trimmed = name.trim();
  if (trimmed === '') return { refused: 'name-is-empty' };
  if (trimmed === scenario.name) return { refused: 'nothing-would-change' };
  return { ...scenario, name: trimmed };
}
