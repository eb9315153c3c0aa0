import type { YearsRequest } from '../core/years/years-request.ts';
import type { YearsResult } from '../core/years/years-result.ts';
import { serveJob, type JobScope } from './serve-job.ts';
import { gatherFrom } from './share-chunks.ts';

export interface GatherRequest {
  readonly request: YearsRequest;
  /** One to each worker that runs chunks. */
  readonly ports: readonly MessagePort[];
}

serveJob<GatherRequest, YearsResult, YearsResult>(self as unknown as JobScope, ({ request, ports }, report) =>
  gatherFrom(request, ports, report, () => performance.now()),
);
