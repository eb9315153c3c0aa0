import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { usePlanRead } from '../../answers/use-plan-read.ts';
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
  return (
    <>
      <YearsLead />
      <RunBox read={read} />
      <YearsAssumptions read={read} />
      <YearsResults />
      <EstimateSection read={read} />
    </>
  );
}
