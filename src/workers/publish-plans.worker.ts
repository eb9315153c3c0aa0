import type { PlanRead } from '../core/figures/plan-read.ts';
import type { Publishing } from '../core/paper/paper.ts';
import type { Publication } from '../core/publication/publication.ts';
import { publishPlans } from '../core/publication/publish-plans.ts';
import { serveJob, type JobScope } from './serve-job.ts';

export interface PublishRequest {
  readonly plans: readonly PlanRead[];
  readonly publishing: Publishing;
}

serveJob<PublishRequest, Publication>(self as unknown as JobScope, ({ plans, publishing }) =>
  publishPlans(plans, publishing),
);
