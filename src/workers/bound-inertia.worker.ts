import { inertiaBound, type InertiaBound } from '../core/districting/inertia-bound.ts';
import type { LotTask } from '../core/districting/lot-task.ts';
import { serveJob, type JobScope } from './serve-job.ts';

export interface BoundRequest {
  readonly task: LotTask;
  readonly upper: number;
}

const TELL_EVERY_MILLISECONDS = 200;

serveJob<BoundRequest, InertiaBound, InertiaBound>(self as unknown as JobScope, ({ task, upper }, tell) => {
  let found: InertiaBound = { bound: 0, iterations: 0 };
  let told = performance.now();
  for (found of inertiaBound(task, 'inertia', upper)) {
    if (performance.now() - told < TELL_EVERY_MILLISECONDS) continue;
    tell(found);
    told = performance.now();
  }
  return found;
});
