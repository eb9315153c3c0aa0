import { NO_LOT, type LotId, type Scenario } from '../scenario/scenario.ts';
import { checkLotName } from './check-lot-name.ts';
import type { Edited } from './edited.ts';
import { isColour } from './recolour-lot.ts';

/** More lots than any council has; it keeps files and tables of a sane size. */
export const MOST_LOTS = 500;

/** Adds an empty lot at the foot of the ledger, with a number that no lot or block of the plan uses. */
export function addLot(scenario: Scenario, name: string, colour: string): Edited {
  const badName = checkLotName(scenario, name);
  if (badName) return badName;
  if (!isColour(colour)) return { refused: 'colour-is-not-a-colour', about: colour };
  if (scenario.lots.length >= MOST_LOTS) return { refused: 'too-many-lots' };
  const id = (Math.max(NO_LOT, ...scenario.lots.map((lot) => lot.id)) + 1) as LotId;
  return { ...scenario, lots: [...scenario.lots, { id, name: name.trim(), colour }] };
}
