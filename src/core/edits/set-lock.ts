import type { LotId, Locks, Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';

/** What can be locked: a lot, blocks by their codes, or a zone by the names of its layer and itself. */
export type Lockable =
  | { readonly kind: 'lot'; readonly lot: LotId }
  | { readonly kind: 'blocks'; readonly blocks: readonly string[] }
  | { readonly kind: 'zone'; readonly layer: string; readonly zone: string };

/**
 * Locks or unlocks a lot, blocks or a zone; `Locks` says what that means. Each kind is unlocked as it
 * was locked: unlocking a lot leaves its locked blocks locked. Undo and redo go across locks, as they
 * bring back a plan that was there.
 */
export function setLock(scenario: Scenario, lockable: Lockable, locked: boolean): Edited {
  if (lockable.kind === 'lot' && !findLot(scenario, lockable.lot)) return { refused: 'no-such-lot' };
  const changed = changeOf(scenario.locks, lockable, locked);
  return changed === null
    ? { refused: 'nothing-would-change' }
    : { ...scenario, locks: { ...scenario.locks, ...changed } };
}

function changeOf(locks: Locks, lockable: Lockable, locked: boolean): Partial<Locks> | null {
  if (lockable.kind === 'lot') {
    const lots = withOrWithout(locks.lots, [lockable.lot], locked);
    return lots && { lots };
  }
  if (lockable.kind === 'blocks') {
    const blocks = withOrWithout(locks.blocks, lockable.blocks, locked);
    return blocks && { blocks };
  }
  const { layer, zone } = lockable;
  const others = locks.zones.filter((other) => other.layer !== layer || other.zone !== zone);
  if ((others.length === locks.zones.length) !== locked) return null;
  return { zones: locked ? [...others, { layer, zone }] : others };
}

/** The list with some items, or without them; null where that is what it is. */
function withOrWithout<T>(list: readonly T[], items: readonly T[], locked: boolean): readonly T[] | null {
  const [known, chosen] = [new Set(list), new Set(items)];
  const next = locked
    ? [...list, ...[...chosen].filter((item) => !known.has(item))]
    : list.filter((item) => !chosen.has(item));
  return next.length === list.length ? null : next;
}
