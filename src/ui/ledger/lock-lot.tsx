import { Lock, LockOpen } from 'lucide-react';
import { memo } from 'react';
import { setLock } from '../../core/edits/set-lock.ts';
import type { Lot } from '../../core/scenario/scenario.ts';
import type { PlannerActions } from '../../store/planner.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';

/** Locks a lot, so that it neither loses nor gains a block, and unlocks it. */
export const LockLot = memo(function LockLot({ lot }: { lot: Lot }) {
  const locked = usePlanner((state) => scenarioOf(state)?.locks.lots.includes(lot.id) ?? false);
  const { commit } = usePlannerActions();
  return (
    <IconButton
      icon={locked ? Lock : LockOpen}
      name={`Lock ${lot.name}`}
      pressed={locked}
      className="lock-button"
      onPress={() => toggleLock(commit, lot, locked)}
    />
  );
});

export function toggleLock(commit: PlannerActions['commit'], lot: Lot, locked: boolean): void {
  commit(`${locked ? 'Unlock' : 'Lock'} ${lot.name}`, (now) =>
    setLock(now, { kind: 'lot', lot: lot.id }, !locked),
  );
}
