import type { Scenario } from '../scenario/scenario.ts';
import { checkName } from './check-name.ts';
import type { Edited } from './edited.ts';

/** Gives the scenario another name. */
export function renameScenario(scenario: Scenario, name: string): Edited {
  const bad = checkName(name);
  if (bad) return bad;
  const trimmed = name.trim();
  if (trimmed === scenario.name) return { refused: 'nothing-would-change' };
  return { ...scenario, name: trimmed };
}
