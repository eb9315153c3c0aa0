import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { CareFields, ProviderFields } from '../../assumptions/future-fields.tsx';
import { NeedFields } from '../../assumptions/need-fields.tsx';
import { sayFuture } from '../../assumptions/say-future.ts';
import { useAssumptions } from '../../assumptions/use-assumptions.ts';

/** What the years assume, in short, and each part a person's to change: a change is one entry of the history. */
export function YearsAssumptions({ read }: { read: PlanRead }) {
  const assumed = useAssumptions().future;
  const packagesToday = read.ledger.demand.packageCount;
  return (
    <section className="answer-assumptions" aria-labelledby="years-assumptions">
      <h2 id="years-assumptions">What the years assume</h2>
      <p>{sayFuture(assumed, packagesToday)}</p>
      <details className="years-assumed">
        <summary>Change what is assumed</summary>
        <p className="quiet">
          These are assumptions, not facts: put your own in. You can undo each change. A year is 52 weeks. New
          packages are like today’s, in the same places. Spot hours, transfer and distance are as under ‘Who
          is served, and by whom?’.
        </p>
        <div className="assumption-grid">
          <NeedFields packagesToday={packagesToday} />
          <CareFields />
          <ProviderFields />
        </div>
      </details>
    </section>
  );
}
