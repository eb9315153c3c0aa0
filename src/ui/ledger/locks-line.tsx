import { Lock } from 'lucide-react';
import { lockAll } from '../../core/edits/lock-all.ts';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayLocks } from './say-locks.ts';

/** What is locked, and the ways to lock every lot and to unlock everything. */
export function LocksLine() {
  const scenario = usePlanner(scenarioOf);
  const { commit } = usePlannerActions();
  if (scenario === null || scenario.lots.length === 0) return null;
  const words = sayLocks(scenario.locks);
  const allLocked = scenario.lots.every((lot) => scenario.locks.lots.includes(lot.id));
  return (
    <p className="locks-line">
      <Lock size={14} aria-hidden="true" />
      <span>{words ?? 'Nothing is locked'}.</span>
      {!allLocked && (
        <button
          type="button"
          className="link-button"
          onClick={() => commit('Lock all lots', (now) => lockAll(now, true))}
        >
          Lock all
        </button>
      )}
      {words !== null && (
        <button
          type="button"
          className="link-button"
          onClick={() => commit('Unlock all', (now) => lockAll(now, false))}
        >
          Unlock all
        </button>
      )}
    </p>
  );
}
