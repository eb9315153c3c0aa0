import { withPlacing, type YearsRequest } from '../core/years/years-request.ts';
import type { YearsResult } from '../core/years/years-result.ts';
import { placeElsewhere } from './place-packages.ts';
import { runJob, type JobOptions } from './run-job.ts';
import type { GatherRequest } from './run-years.worker.ts';
import GatherWorker from './run-years.worker.ts?worker&inline';
import type { HandRequest } from './simulate-years.worker.ts';
import HandWorker from './simulate-years.worker.ts?worker&inline';

/** What is known so far: as many futures as have been run. */
export type YearsProgress = YearsResult;

/** More would help little: the page wants a core, and so does everything else. */
const MOST_HANDS = 4;

/**
 * Runs the years off the main thread. One worker for each core, up to four, runs futures chunk by chunk; one more
 * gathers what they count and makes the figures, so that all that the page does is to show them. Ends sooner when
 * it is sure enough, if the wish says so; aborting the signal ends all workers at once, and what was told as
 * progress stays true. The result is that of `runYearsHere`, however many cores there are.
 */
export async function runYearsElsewhere(
  request: YearsRequest,
  options: JobOptions<YearsProgress> = {},
): Promise<YearsResult> {
  const broken = new AbortController();
  const signal = AbortSignal.any([broken.signal, ...(options.signal ? [options.signal] : [])]);
  const ready = await placeFirst(request, signal);
  const channels = Array.from(
    { length: Math.min(navigator.hardwareConcurrency, MOST_HANDS) },
    () => new MessageChannel(),
  );
  const hands = channels.map(({ port1: port }) => {
    const hand = new HandWorker();
    const why = (event: ErrorEvent) => event.message || 'a program could not be loaded';
    hand.addEventListener('error', (event) =>
      broken.abort(new Error(`Running the years failed: ${why(event)}`)),
    );
    hand.postMessage({ request: ready, port } satisfies HandRequest, [port]);
    return hand;
  });
  const ports = channels.map(({ port2 }) => port2);
  try {
    return await runJob<GatherRequest, YearsResult, YearsProgress>(
      'Running the years',
      () => new GatherWorker(),
      { request: ready, ports },
      { ...options, signal, transfer: ports },
    );
  } finally {
    for (const hand of hands) hand.terminate();
  }
}

/** What a plan is set against may have to be placed before its years can begin. */
async function placeFirst(request: YearsRequest, signal: AbortSignal): Promise<YearsRequest> {
  if (request.toPlace === null) return request;
  const { demand, offers, assignment } = request.toPlace;
  return withPlacing(request, await placeElsewhere(demand, offers, assignment, signal));
}
