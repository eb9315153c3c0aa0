import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { sayLocks } from '../../ledger/say-locks.ts';

/** What is kept, and what is missing, of the plan that a search would be asked of. */
export function PlaceToSearch({ read: { scenario, ledger } }: { read: PlanRead }) {
  const locked = sayLocks(scenario.locks);
  const hasCare = ledger.fabric.holdings.weeklyMinutes.some((minutes) => minutes > 0);
  return (
    <div className="lot-place">
      <p className="quiet">
        The search runs on this computer. Your plan stays as it is until you adopt one of those found.
      </p>
      {scenario.lots.length === 0 && (
        <p>There are no lots yet. The search starts afresh, and draws the first.</p>
      )}
      {!hasCare && (
        <p>There are no packages with hours in any block. Lots are made even by their ground instead.</p>
      )}
      {locked !== null && <p>{locked}. What is locked stays as it is.</p>}
    </div>
  );
}
