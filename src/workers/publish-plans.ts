import type { PlanRead } from '../core/figures/plan-read.ts';
import type { Publishing } from '../core/paper/paper.ts';
import type { Publication } from '../core/publication/publication.ts';
import type { PublishRequest } from './publish-plans.worker.ts';
import PublishWorker from './publish-plans.worker.ts?worker&inline';
import { runJob } from './run-job.ts';

/**
 * Counts and protects what may leave the app, off the main thread; aborting the signal ends the work itself. Plans
 * share their data and ground, which are sent once: some 10 ms for a county.
 */
export function publishElsewhere(
  plans: readonly PlanRead[],
  publishing: Publishing,
  signal: AbortSignal,
): Promise<Publication> {
  return runJob<PublishRequest, Publication>(
    'Making the figures safe to publish',
    () => new PublishWorker(),
    { plans, publishing },
    { signal },
  );
}
