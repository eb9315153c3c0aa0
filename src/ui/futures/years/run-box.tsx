import { hasSecondProvider } from '../../../core/allocation/has-second-provider.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { usePlanner, usePlannerActions } from '../../planner-context.tsx';
import { AgainstField } from './against-field.tsx';
import { AheadFields } from './ahead-fields.tsx';
import { FailureFields } from './failure-fields.tsx';
import { MoreFields } from './more-fields.tsx';
import { RunButtons } from './run-buttons.tsx';

/** What is to be run, and the button that runs it. */
export function RunBox({ read }: { read: PlanRead }) {
  const wish = usePlanner((state) => state.yearsWish);
  const { setYearsWish } = usePlannerActions();
  return (
    <section className="answer-assumptions years-wish" aria-labelledby="years-wish">
      <h2 id="years-wish">What to run</h2>
      {read.scenario.appointments.length === 0 && (
        <p>
          No lot has a provider of its own yet, so every new package goes to back-up or spot, or waits.
          Appoint some in the Plan room.
        </p>
      )}
      <div className="assumption-grid">
        <div className="field-group">
          <AheadFields wish={wish} onChange={setYearsWish} />
          <MoreFields wish={wish} onChange={setYearsWish} />
        </div>
        <div className="field-group">
          <AgainstField wish={wish} onChange={setYearsWish} hasSecond={hasSecondProvider(read.offers)} />
          <FailureFields read={read} wish={wish} onChange={setYearsWish} />
        </div>
      </div>
      <RunButtons scenario={read.scenario} wish={wish} />
    </section>
  );
}
