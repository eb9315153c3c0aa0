import type { Placing } from '../core/allocation/allocation.ts';
import type { Demand } from '../core/allocation/demand.ts';
import type { Offers } from '../core/allocation/offers.ts';
import type { Assignment } from '../core/scenario/scenario.ts';
import type { PlaceRequest } from './place-packages.worker.ts';
import PlaceWorker from './place-packages.worker.ts?worker&inline';
import { runJob } from './run-job.ts';

/** Places packages as well as can be, off the main thread; aborting the signal ends the work itself. */
export function placeElsewhere(
  demand: Demand,
  offers: Offers,
  assignment: Assignment,
  signal: AbortSignal,
): Promise<Placing> {
  const request: PlaceRequest = { demand, offers, assignment };
  return runJob<PlaceRequest, Placing>('Placing the packages', startWorker, request, { signal });
}

/** Its program is part of the page: with data open nothing more may be asked of the network. */
function startWorker(): Worker {
  return new PlaceWorker();
}
