import { useMemo } from 'react';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import type { Failure } from '../../../core/resilience/fail-providers.ts';
import type { PlacedPlan } from '../../../core/resilience/placed-plan.ts';
import { findCauses } from '../../../core/waiting/find-causes.ts';
import { failElsewhere } from '../../../workers/fail-providers.ts';
import { nameLot } from '../name-lot.ts';
import { CauseSentences } from '../waiting/cause-sentences.tsx';
import { StackedBars, type BarTone } from '../waiting/stacked-bars.tsx';
import { partMinutes } from './failure-cells.tsx';
import { FailureTable, type FailureRow } from './failure-table.tsx';
import { HelpersTable } from './helpers-table.tsx';
import { JobWords } from './job-words.tsx';
import { sayFailure } from './say-failure.ts';
import { useFailureJob } from './use-failure-job.ts';

/** What happens when these providers, by position, stop tomorrow. */
export function WhatIf(props: { read: PlanRead; plan: PlacedPlan; failing: readonly number[] }) {
  const { read, plan, failing } = props;
  const job = useFailureJob(
    read,
    useMemo(() => (options) => failElsewhere(plan, failing, options), [plan, failing]),
  );
  const found = job.result;
  const causes = useMemo(
    () => (found === null ? [] : findCauses(plan.services, plan.demand, found.failure.stranded)),
    [plan, found],
  );
  if (found === null) return <JobWords job={job} what="This failure" />;
  const { failure, helpers } = found;
  const rows = rowsOf(read, failure);
  return (
    <div className="what-if" aria-busy={job.isWorking}>
      <div role="status">
        {sayFailure(failure).map((words, at) => (
          <p key={at} className={at === 0 ? 'what-if-lead' : undefined}>
            {words}
          </p>
        ))}
      </div>
      {failure.total.displaced.packages > 0 && (
        <>
          <StackedBars parts={PARTS} rows={rows.map((row) => ({ ...row, parts: partMinutes(row.parts) }))} />
          <FailureTable caption="Lot by lot, a week" of="Lot" rows={rows} total={failure.total} />
        </>
      )}
      {failure.stranded.length > 0 && (
        <>
          <h3>Why they are stranded</h3>
          <CauseSentences causes={causes} read={read} failing={failing} />
          <h3>Who could step in</h3>
          <HelpersTable helpers={helpers} />
        </>
      )}
    </div>
  );
}

const PARTS: readonly { name: string; tone: BarTone }[] = [
  { name: 'Taken by partners', tone: 'first' },
  { name: 'Taken by others', tone: 'third' },
  { name: 'Stranded', tone: 'stranded' },
];

function rowsOf({ scenario }: PlanRead, { byLot }: Failure): FailureRow[] {
  return byLot.map((parts) => ({ parts, ...nameLot(scenario.lots, parts.lot) }));
}
