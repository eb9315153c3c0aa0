import programAddress from 'virtual:open-area-worker';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import type { NamedFile } from '../io/formats/named-file.ts';
import type { OpenOptions } from '../io/open-files.ts';
import type { ReadArea, ReadProgress } from '../io/read-area.ts';
import { addressInPage } from './address-in-page.ts';
import type { OpenRequest } from './open-area.worker.ts';
import { runJob } from './run-job.ts';

/** Reads files and weaves their blocks off the main thread, as `readArea` does. */
export function openArea(
  files: readonly NamedFile[],
  options: OpenOptions,
  onProgress?: (progress: ReadProgress) => void,
  signal?: AbortSignal,
): Promise<ReadArea> {
  const request: OpenRequest = { job: 'open', files, options };
  return runJob<OpenRequest, ReadArea, ReadProgress>('Opening the files', startWorker, request, {
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
  });
}

/** Weaves a dataset that is kept already, off the main thread. */
export function weaveArea(dataset: Dataset): Promise<Fabric> {
  return runJob<OpenRequest, Fabric>('Weaving the blocks', startWorker, { job: 'weave', dataset });
}

/** Starts the worker before there is anything to read, so that what is opened first does not wait for its program. */
export function prepareToOpen(): void {
  const worker = start();
  prepared = worker;
  worker.addEventListener('error', () => {
    if (prepared === worker) prepared = null;
  });
}

let prepared: Worker | null = null;

function startWorker(): Worker {
  const worker = prepared ?? start();
  prepared = null;
  return worker;
}

function start(): Worker {
  return new Worker(addressInPage(programAddress), { type: 'module' });
}
