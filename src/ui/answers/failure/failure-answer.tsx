import { useMemo, useState } from 'react';
import { hasSecondProvider } from '../../../core/allocation/has-second-provider.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { placedPlan } from '../../../core/resilience/placed-plan.ts';
import { twoAgainstOneElsewhere, worstElsewhere } from '../../../workers/fail-providers.ts';
import { usePlanRead } from '../use-plan-read.ts';
import { AllFailures } from './all-failures.tsx';
import { JobWords } from './job-words.tsx';
import { ProvidersOff } from './providers-off.tsx';
import { sayHanging, sayWorst } from './say-failure.ts';
import { TwoAgainstOne } from './two-against-one.tsx';
import { useFailureJob } from './use-failure-job.ts';
import { WhatIf } from './what-if.tsx';
import { WorstByLot } from './worst-by-lot.tsx';

/** What if a provider fails: the worst of each lot, any that a person switches off, and two against one. */
export function FailureAnswer() {
  const read = usePlanRead();
  if (read === null) return <p className="empty">Open an area to see what a failure would do.</p>;
  return <FailuresOf read={read} />;
}

const NOBODY: readonly string[] = [];

function FailuresOf({ read }: { read: PlanRead }) {
  const plan = useMemo(() => placedPlan(read), [read]);
  const worst = useFailureJob(
    read,
    useMemo(() => (options) => worstElsewhere(plan, options), [plan]),
  );
  const standing = useFailureJob(
    read,
    useMemo(() => (options) => twoAgainstOneElsewhere(plan, options), [plan]),
  );
  /** Names, so that the choice outlives a change of plan; null until a person chooses. */
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const { providers } = read.ledger.dataset;
  const off = chosen ?? worst.result?.area?.failing ?? NOBODY;
  const positions = useMemo(
    () => providers.flatMap(({ id }, position) => (off.includes(id) ? [position] : [])),
    [providers, off],
  );
  const { lots } = read.scenario;
  return (
    <>
      <div className="answer-lead">
        <JobWords job={worst} what="The worst failures" />
        {worst.result && <p>{sayWorst(worst.result.area)}</p>}
        {standing.result &&
          sayHanging(standing.result.withSeats, lots).map((words) => <p key={words}>{words}</p>)}
        <p>Nothing on this page changes the plan. The spot market is not asked.</p>
      </div>
      <section>
        <h2>Switch providers off</h2>
        <ProvidersOff read={read} off={positions} onChange={setChosen} />
        {positions.length > 0 && <WhatIf read={read} plan={plan} failing={positions} />}
      </section>
      {worst.result && (
        <section>
          <h2>The worst single failure</h2>
          <WorstByLot worst={worst.result} lots={lots} />
          <AllFailures failures={worst.result.failures} onChoose={(provider) => setChosen([provider])} />
        </section>
      )}
      <section>
        <h2>Two against one</h2>
        <JobWords job={standing} what="Two against one" />
        {standing.result &&
          (hasSecondProvider(read.offers) ? (
            <TwoAgainstOne standing={standing.result} lots={lots} />
          ) : (
            <p>No lot has a second main provider in this plan, so there is nothing to set against one.</p>
          ))}
      </section>
    </>
  );
}
