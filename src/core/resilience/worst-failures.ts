import type { LotId } from '../scenario/scenario.ts';
import { failProviders, type Failure, type FailureParts } from './fail-providers.ts';
import type { PlacedPlan } from './placed-plan.ts';

/** The failure of each provider that takes anything, one at a time, and which is worst. */
export interface WorstFailures {
  /** Worst first. */
  readonly failures: readonly Failure[];
  /** Null where no provider takes anything. */
  readonly area: Failure | null;
  /** By lot number; lots in which no provider takes anything are left out. */
  readonly byLot: ReadonlyMap<LotId, { readonly failure: Failure; readonly parts: FailureParts }>;
}

/**
 * Lets each provider fail alone. The worst failure, of the area and of each lot, is the one that strands
 * most minutes there; of equals the one that displaces most; of those the first by name.
 */
export function worstFailures(
  plan: PlacedPlan,
  report: (done: number, of: number) => void = () => {},
): WorstFailures {
  const taking = [...new Set(plan.takers.taker)].filter((provider) => provider >= 0);
  const failures = taking
    .map((provider, at) => {
      report(at, taking.length);
      return failProviders(plan, [provider]);
    })
    .sort((a, b) => compare(a.total, b.total) || (a.failing[0]! < b.failing[0]! ? -1 : 1));
  const byLot = new Map<LotId, { failure: Failure; parts: FailureParts }>();
  for (const failure of failures.toSorted((a, b) => (a.failing[0]! < b.failing[0]! ? -1 : 1))) {
    for (const parts of failure.byLot) {
      const known = byLot.get(parts.lot);
      if (known === undefined || compare(parts, known.parts) < 0) byLot.set(parts.lot, { failure, parts });
    }
  }
  return { failures, area: failures[0] ?? null, byLot };
}

/** Below 0 where the first is worse. */
function compare(one: FailureParts, other: FailureParts): number {
  return (
    other.stranded.weeklyMinutes - one.stranded.weeklyMinutes ||
    other.displaced.weeklyMinutes - one.displaced.weeklyMinutes
  );
}
