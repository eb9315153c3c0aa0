import type { LotId, Scenario } from '../scenario/scenario.ts';
import type { Refusal } from './edited.ts';

/** Refuses a name that is empty, or that another lot has in whatever letter case; null for a good one. */
export function checkLotName(scenario: Scenario, name: string, except?: LotId): Refusal | null {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return { refused: 'name-is-empty' };
  const taken = scenario.lots.some((lot) => lot.id !== except && lot.name.toLowerCase() === wanted);
  return taken ? { refused: 'name-is-taken', about: name.trim() } : null;
}
