import type { InertiaBound } from '../core/districting/inertia-bound.ts';
import type { LotTask } from '../core/districting/lot-task.ts';
import BoundWorker from './bound-inertia.worker.ts?worker&inline';
import type { BoundRequest } from './bound-inertia.worker.ts';
import { runJob, type JobOptions } from './run-job.ts';

/**
 * Proves off the main thread what inertia no plan can have less than, among those better than `upper`: see
 * `inertiaBound`. What is told on the way is proven too.
 */
export function boundInertiaElsewhere(
  task: LotTask,
  upper: number,
  options: JobOptions<InertiaBound>,
): Promise<InertiaBound> {
  return runJob<BoundRequest, InertiaBound, InertiaBound>(
    'Finding how compact lots could be',
    () => new BoundWorker(),
    // What else is asked of lots has no part in it.
    { task: { ...task, terms: [] }, upper },
    options,
  );
}
