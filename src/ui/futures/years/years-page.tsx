import { useMemo } from 'react';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { usePlanRead } from '../../answers/use-plan-read.ts';
import { usePlanner } from '../../planner-context.tsx';
import { EstimateSection } from './estimate-section.tsx';
import { RunBox } from './run-box.tsx';
import { YearsAssumptions } from './years-assumptions.tsx';
import { YearsLead } from './years-lead.tsx';
import { YearsResults } from './years-results.tsx';

/** Will packages go unmet as the years pass? An estimate at once, and the years played many times over. */
export function YearsPage() {
  const read = usePlanRead();
  if (read === null) return <p className="empty">Open an area to look at the years ahead.</p>;
  if (read.ledger.demand.packageCount === 0)
    return (
      <p className="empty">There are no packages, so there is nothing to look ahead with. Import some.</p>
    );
  return <YearsOf read={read} />;
}

function YearsOf({ read }: { read: PlanRead }) {
  const run = usePlanner((state) => state.years);
  const scenarios = usePlanner((state) => state.scenarios);
  const otherName = useMemo(() => {
    const against = run?.wish.against;
    if (against?.kind !== 'scenario') return '';
    const other = scenarios.find(({ scenario }) => scenario.id === against.scenario);
    return other?.scenario.name ?? 'A plan that is gone';
  }, [run, scenarios]);
  const figures = run?.figures ?? null;
  return (
    <>
      {run === null || figures === null ? (
        <div className="answer-lead">
          <p>Packages start and end every week. Play the weeks ahead many times, and see how many wait.</p>
          <p>The table of spare hours below is a quick estimate, and needs no run.</p>
        </div>
      ) : (
        <YearsLead run={run} figures={figures} otherName={otherName} />
      )}
      <RunBox read={read} run={run} />
      <YearsAssumptions read={read} />
      {run !== null && figures !== null && <YearsResults run={run} figures={figures} otherName={otherName} />}
      <EstimateSection read={read} />
    </>
  );
}
