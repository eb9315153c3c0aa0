/** What a worker says back: how far it is, then once its result or why it failed. */
export type JobMessage<Result, Progress> =
  /** It has begun, and holds this lock as long as it lives. */
  | { readonly kind: 'alive'; readonly life: string }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly why: string };

/** The part of `Worker` that a job needs. */
export type JobWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Counted second by second, so that the time a laptop sleeps is none; the longest of jobs tell more often how far they are. */
const MOST_SILENT_SECONDS = 300;

export interface JobOptions<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the job at once, whatever it is doing. */
  readonly signal?: AbortSignal;
  /** What is handed over with the request; all else is copied, as the page may want its files and data again. */
  readonly transfer?: Transferable[];
}

/**
 * Runs one job in a worker of its own and ends the worker with it: messages of two jobs cannot be
 * mixed up, and cancelling stops the work itself, not only the wait for it. A failure rejects with
 * an error that names the job, also where the worker dies or never answers; a cancelled job rejects with the
 * signal's reason.
 */
export function runJob<Request, Result, Progress = never>(
  job: string,
  startWorker: () => JobWorker,
  request: Request,
  { onProgress, signal, transfer = [] }: JobOptions<Progress> = {},
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = startWorker();
    const over = new AbortController();
    const start = performance.now();
    let silence = 0;
    const finish = (settle: () => void) => {
      over.abort();
      clearInterval(listening);
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
      settle();
    };
    const fail = (why: string) => finish(() => reject(new Error(`${job} failed: ${why}`)));
    const cancel = () => finish(() => reject(signal!.reason));
    signal?.addEventListener('abort', cancel);
    const listening = setInterval(() => {
      silence += 1;
      if (silence >= MOST_SILENT_SECONDS) fail('it gave no answer');
    }, 1000);
    worker.addEventListener('message', ({ data }: MessageEvent<JobMessage<Result, Progress>>) => {
      if (data.kind === 'alive') {
        whenDead(data.life, over.signal, () => fail('its program ended before its work was done'));
        return;
      }
      silence = 0;
      if (data.kind === 'progress') onProgress?.(data.progress);
      else if (data.kind === 'done') {
        note(job, start);
        finish(() => resolve(data.result));
      } else fail(data.why);
    });
    worker.addEventListener('error', (event) => fail(event.message || 'its program could not be loaded'));
    worker.addEventListener('messageerror', () => fail('its answer could not be read'));
    worker.postMessage(request, transfer);
  });
}

/** The browser's own timings hold how long the last job of a name took, from asking for it to its result. */
function note(job: string, start: number): void {
  const name = `lotwise:${job}`;
  performance.clearMeasures(name);
  performance.measure(name, { start });
}

/** A lock is free once whoever holds it is gone, however it went: a dead worker says nothing itself. */
function whenDead(life: string, signal: AbortSignal, then: () => void): void {
  if (!('locks' in navigator)) return;
  navigator.locks.request(life, { signal }, then).catch(() => {});
}
