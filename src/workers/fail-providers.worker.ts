import { findHelpers } from '../core/resilience/find-helpers.ts';
import type { PlacedPlan } from '../core/resilience/placed-plan.ts';
import { twoAgainstOne } from '../core/resilience/two-against-one.ts';
import { worstFailures } from '../core/resilience/worst-failures.ts';
import { serveJob, type JobScope } from './serve-job.ts';

export type FailureRequest =
  /** These providers, by position, all at once. */
  | { readonly ask: 'helpers'; readonly plan: PlacedPlan; readonly failing: readonly number[] }
  /** Each provider by itself. */
  | { readonly ask: 'worst'; readonly plan: PlacedPlan }
  | { readonly ask: 'two-against-one'; readonly plan: PlacedPlan };

/** How far a job is: so many providers of so many. */
export interface FailureProgress {
  readonly done: number;
  readonly of: number;
}

serveJob<FailureRequest, unknown, FailureProgress>(self as unknown as JobScope, (request, tell) => {
  const report = (done: number, of: number) => tell({ done, of });
  if (request.ask === 'helpers') return findHelpers(request.plan, request.failing);
  return request.ask === 'worst' ? worstFailures(request.plan, report) : twoAgainstOne(request.plan, report);
});
