import { setLock } from '../../core/edits/set-lock.ts';
import type { Lot, Scenario } from '../../core/scenario/scenario.ts';
import type { Planner } from '../../store/planner.ts';
import { lookAtLot } from '../ledger/look-at-lot.ts';
import type { Command } from './command.ts';

/** What can be done with each lot. */
export function lotCommands(planner: Planner, scenario: Scenario): Command[] {
  return scenario.lots.flatMap((lot, place) => commandsOfLot(planner, scenario, lot, place));
}

function commandsOfLot(planner: Planner, scenario: Scenario, lot: Lot, place: number): Command[] {
  const { setHand, select } = planner;
  return [
    {
      id: `paint ${lot.id}`,
      name: `Paint ${lot.name}`,
      also: 'lot',
      ...(place < 9 && { keys: String(place + 1) }),
      run: () => setHand({ tool: 'paint', lot: lot.id }),
    },
    {
      id: `zoom ${lot.id}`,
      name: `Zoom to ${lot.name}`,
      also: 'lot',
      run: () => lookAtLot(planner, scenario, lot.id),
    },
    {
      id: `show ${lot.id}`,
      name: `Show the figures of ${lot.name}`,
      also: 'lot select',
      run: () => select({ kind: 'lot', lot: lot.id }),
    },
    lockLot(planner, scenario, lot),
    {
      id: `split ${lot.id}`,
      name: `Split ${lot.name}`,
      also: 'lot divide',
      run: () => setHand({ tool: 'split', lot: lot.id }),
    },
    {
      id: `moves ${lot.id}`,
      name: `Suggest moves for ${lot.name}`,
      also: 'lot improve',
      run: () => planner.suggestMoves(lot.id),
    },
  ];
}

/** Locks a lot that is not locked, or unlocks it. */
export function lockLot({ commit }: Planner, { locks }: Scenario, { id, name }: Lot): Command {
  const locked = locks.lots.includes(id);
  const words = `${locked ? 'Unlock' : 'Lock'} ${name}`;
  const run = () => void commit(words, (now) => setLock(now, { kind: 'lot', lot: id }, !locked));
  return { id: `lock ${id}`, name: words, also: 'lot', run };
}
