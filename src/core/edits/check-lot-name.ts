import type { LotId, Scenario } from '../scenario/scenario.ts';
import { checkName } from './check-name.ts';
import type { Refusal } from './edited.ts';

/** Refuses a name that is empty or too long, or that another lot has in whatever letter case; null for a good one. */
export function checkLotName(scenario: Scenario, name: string, except?: LotId): Refusal | null {
  const bad = checkName(name);
  if (bad) return bad;
  const wanted = name.trim().toLowerCase();
  const taken = scenario.lots.some((lot) => lot.id !== except && lot.name.toLowerCase() === wanted);
  return taken ? { refused: 'name-is-taken', about: name.trim() } : null;
}
