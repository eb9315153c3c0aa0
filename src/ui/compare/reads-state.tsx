import { FailedLine } from '../controls/failed-line.tsx';
import type { ReactNode } from 'react';
import type { PlanRead } from '../../core/figures/plan-read.ts';
import { usePlannerActions } from '../planner-context.tsx';
import type { ComparedReads } from './use-compared-reads.ts';

/** What a page that compares shows until it has anything to compare: how far it has come, or what went wrong. */
export function ReadsState(props: {
  count: number;
  /** How many plans are read. */
  asked: number;
  reads: ComparedReads;
  children: (reads: readonly PlanRead[]) => ReactNode;
}) {
  const { count, asked, reads, children } = props;
  const { openComparePage } = usePlannerActions();
  if (count < 2) {
    return (
      <p className="empty">
        There is one scenario. Copy it, or make another, and they are compared here.{' '}
        <button type="button" className="link-button" onClick={() => openComparePage('shelf')}>
          Go to the scenarios
        </button>
      </p>
    );
  }
  if (reads.kind === 'failed') {
    return <FailedLine failure="plans" onRetry={reads.retry} />;
  }
  if (reads.kind === 'loading') {
    const done = reads.progress ?? 0;
    return (
      <div role="status" className="reading-plans">
        <p>
          Placing packages in plan {Math.min(done + 1, asked)} of {asked}
        </p>
        <progress aria-label="Reading the plans" value={done} max={asked} />
      </div>
    );
  }
  return <>{children(reads.found)}</>;
}
