import type { LotId, Scenario } from '../scenario/scenario.ts';
import { checkLotName } from './check-lot-name.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';

/** Gives a lot another name. Names are unique in a scenario, whatever their letter case. */
export function renameLot(scenario: Scenario, id: LotId, name: string): Edited {
  const lot = findLot(scenario, id);
  if (!lot) return { refused: 'no-such-lot' };
  const badName = checkLotName(scenario, name, id);
  if (badName) return badName;
  if (lot.name === name.trim()) return { refused: 'nothing-would-change' };
  return { ...scenario, lots: scenario.lots.with(scenario.lots.indexOf(lot), { ...lot, name: name.trim() }) };
}
