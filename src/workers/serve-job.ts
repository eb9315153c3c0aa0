import type { JobMessage } from './run-job.ts';

/** The part of a worker's own global scope that a job needs. */
export interface JobScope {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

/**
 * The worker's side of `runJob`: does the job it is sent and posts the result. The memory of typed
 * arrays in the result is handed over, not copied.
 */
export function serveJob<Request, Result, Progress = never>(
  scope: JobScope,
  work: (request: Request, report: (progress: Progress) => void) => Result | Promise<Result>,
): void {
  const post = (message: JobMessage<Result, Progress>, transfer: Transferable[] = []) =>
    scope.postMessage(message, transfer);
  scope.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
    try {
      const life = await holdLife();
      if (life !== null) post({ kind: 'alive', life });
      const result = await work(data, (progress) => post({ kind: 'progress', progress }));
      post({ kind: 'done', result }, buffersOf(result));
    } catch (error) {
      post({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  });
}

/** A lock that this worker holds as long as it lives, by its name; null where there are none. */
async function holdLife(): Promise<string | null> {
  if (!('locks' in (globalThis.navigator ?? {}))) return null;
  const life = `lotwise-job:${crypto.randomUUID()}`;
  await new Promise<void>((held) => {
    void navigator.locks.request(life, () => {
      held();
      return new Promise(() => {});
    });
  });
  return life;
}

/** The memory behind every typed array in a plain value, each once. Coordinates in lists are not looked into. */
function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (Array.isArray(value)) {
    if (typeof value[0] === 'object') for (const item of value) buffersOf(item, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) if (key !== 'coordinates') buffersOf(item, found);
  }
  return [...found];
}
