import type { Placing } from '../core/allocation/allocation.ts';
import type { Demand } from '../core/allocation/demand.ts';
import type { Offers } from '../core/allocation/offers.ts';
import { placePackages } from '../core/placing/place-packages.ts';
import type { Assignment } from '../core/scenario/scenario.ts';
import { serveJob, type JobScope } from './serve-job.ts';

export interface PlaceRequest {
  readonly demand: Demand;
  readonly offers: Offers;
  readonly assignment: Assignment;
}

serveJob<PlaceRequest, Placing>(self as unknown as JobScope, ({ demand, offers, assignment }) =>
  placePackages(demand, offers, assignment),
);
