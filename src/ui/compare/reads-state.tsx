import type { ReactNode } from 'react';
import { usePlannerActions } from '../planner-context.tsx';
import type { ComparedReads } from './use-compared-reads.ts';

/** What a page that compares shows until it has anything to compare: how far it has come, or what went wrong. */
export function ReadsState(props: {
  count: number;
  reads: ComparedReads;
  children: (reads: Extract<ComparedReads, { kind: 'ready' }>['reads']) => ReactNode;
}) {
  const { count, reads, children } = props;
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
    return (
      <p role="alert">
        The plans could not be read. They are safe.{' '}
        <button type="button" className="link-button" onClick={reads.retry}>
          Try again
        </button>
      </p>
    );
  }
  if (reads.kind === 'loading') {
    return (
      <div role="status" className="reading-plans">
        <p>
          Placing packages in plan {Math.min(reads.done + 1, reads.of)} of {reads.of}
        </p>
        <progress aria-label="Reading the plans" value={reads.done} max={reads.of} />
      </div>
    );
  }
  return <>{children(reads.reads)}</>;
}
