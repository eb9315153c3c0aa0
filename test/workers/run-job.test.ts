import { describe, expect, test, vi } from 'vitest';
import { runJob, type JobWorker } from '../../src/workers/run-job.ts';
import { serveJob, type JobScope } from '../../src/workers/serve-job.ts';

type Work = (request: number, report: (progress: string) => void) => unknown;

/** A worker without a thread: what it is sent is served in this one, copied as between threads. */
function aWorker(work: Work) {
  const [page, thread] = [new EventTarget(), new EventTarget()];
  const terminate = vi.fn<() => void>();
  const scope = Object.assign(thread, {
    postMessage: (message: unknown, transfer: Transferable[]) => {
      page.dispatchEvent(new MessageEvent('message', { data: structuredClone(message, { transfer }) }));
    },
  });
  const worker = Object.assign(page, {
    terminate,
    postMessage: (request: unknown) => {
      thread.dispatchEvent(new MessageEvent('message', { data: structuredClone(request) }));
    },
  });
  serveJob<number, unknown, string>(scope as JobScope, work);
  return { worker: worker as unknown as JobWorker & EventTarget, terminate };
}

describe('a job in a worker', () => {
  test('whose worker dies fails, as the lock that the worker held is free', async () => {
    const dies: (() => void)[] = [];
    const request = (_: string, __: unknown, then: () => void) =>
      new Promise<void>(() => {
        dies.push(then);
      });
    vi.stubGlobal('navigator', { locks: { request } });
    const worker = Object.assign(new EventTarget(), {
      postMessage: () => {},
      terminate: vi.fn<() => void>(),
    });
    const job = runJob('Placing', () => worker as unknown as JobWorker, 0);
    worker.dispatchEvent(new MessageEvent('message', { data: { kind: 'alive', life: 'a life' } }));
    dies[0]!();
    await expect(job).rejects.toThrow('Placing failed: its program ended before its work was done');
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  test('that never answers fails once it has been silent for long, and not while it tells how far it is', async () => {
    vi.useFakeTimers();
    try {
      const worker = Object.assign(new EventTarget(), { postMessage: () => {}, terminate: () => {} });
      const failed = vi.fn<(error: Error) => void>();
      void runJob('Placing', () => worker as unknown as JobWorker, 0).catch(failed);
      await vi.advanceTimersByTimeAsync(200_000);
      worker.dispatchEvent(new MessageEvent('message', { data: { kind: 'progress', progress: 1 } }));
      await vi.advanceTimersByTimeAsync(200_000);
      expect(failed).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(100_000);
      expect(failed.mock.calls[0]![0].message).toBe('Placing failed: it gave no answer');
    } finally {
      vi.useRealTimers();
    }
  });

  test('gives its result, and its worker ends with it', async () => {
    const { worker, terminate } = aWorker((request) => request * 2);
    expect(await runJob('Doubling', () => worker, 21)).toBe(42);
    expect(terminate).toHaveBeenCalledOnce();
  });

  test('tells how far it is', async () => {
    const { worker } = aWorker(async (_, report) => {
      report('half');
      report('nearly');
    });
    const onProgress = vi.fn<(progress: string) => void>();
    await runJob('Telling', () => worker, 0, { onProgress });
    expect(onProgress.mock.calls).toEqual([['half'], ['nearly']]);
  });

  test('that fails is named in the error', async () => {
    const { worker, terminate } = aWorker(() => {
      throw new Error('no more ink');
    });
    await expect(runJob('Drawing', () => worker, 0)).rejects.toThrow('Drawing failed: no more ink');
    expect(terminate).toHaveBeenCalledOnce();
  });

  test('whose program does not load fails by name', async () => {
    const { worker } = aWorker(() => new Promise(() => {}));
    const job = runJob('Drawing', () => worker, 0);
    worker.dispatchEvent(new Event('error'));
    await expect(job).rejects.toThrow('Drawing failed: its program could not be loaded');
  });

  test('that is cancelled ends its worker at once', async () => {
    const { worker, terminate } = aWorker(() => new Promise(() => {}));
    const control = new AbortController();
    const job = runJob('Waiting', () => worker, 0, { signal: control.signal });
    control.abort(new Error('not wanted'));
    await expect(job).rejects.toThrow('not wanted');
    expect(terminate).toHaveBeenCalledOnce();
  });

  test('that is cancelled before it begins starts no worker', async () => {
    const start = vi.fn<() => JobWorker>();
    await expect(runJob('Never', start, 0, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    expect(start).not.toHaveBeenCalled();
  });

  test('hands over the memory of its typed arrays, each once', async () => {
    const column = Float64Array.of(1, 2, 3);
    const { worker } = aWorker(() => ({ column, again: column, rows: [{ part: Int32Array.of(7) }] }));
    const result = (await runJob('Columns', () => worker, 0)) as {
      column: Float64Array;
      again: Float64Array;
    };
    expect([...result.column]).toEqual([1, 2, 3]);
    expect(result.again).toBe(result.column);
    expect(column).toHaveLength(0);
  });
});
