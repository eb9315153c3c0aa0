import type { findHelpers } from '../core/resilience/find-helpers.ts';
import type { PlacedPlan } from '../core/resilience/placed-plan.ts';
import type { twoAgainstOne } from '../core/resilience/two-against-one.ts';
import type { WorstFailures } from '../core/resilience/worst-failures.ts';
import { runJob, type JobOptions } from './run-job.ts';
import type { FailureProgress, FailureRequest } from './fail-providers.worker.ts';
import FailureWorker from './fail-providers.worker.ts?worker&inline';

type Options = JobOptions<FailureProgress>;

/** Lets providers fail together, and finds who could step in, off the main thread. */
export function failElsewhere(plan: PlacedPlan, failing: readonly number[], options: Options) {
  return run<ReturnType<typeof findHelpers>>({ ask: 'helpers', plan, failing }, options);
}

/** Lets each provider fail by itself, off the main thread. */
export function worstElsewhere(plan: PlacedPlan, options: Options) {
  return run<WorstFailures>({ ask: 'worst', plan }, options);
}

/** Sets the plan's seats against the lead alone, off the main thread. */
export function twoAgainstOneElsewhere(plan: PlacedPlan, options: Options) {
  return run<ReturnType<typeof twoAgainstOne>>({ ask: 'two-against-one', plan }, options);
}

function run<Result>(request: FailureRequest, options: Options): Promise<Result> {
  return runJob<FailureRequest, Result, FailureProgress>(
    'Letting providers fail',
    () => new FailureWorker(),
    request,
    options,
  );
}
