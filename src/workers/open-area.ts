import type { Dataset } from '../core/dataset/dataset.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import type { NamedFile } from '../io/formats/named-file.ts';
import type { OpenOptions } from '../io/open-files.ts';
import type { ReadArea, ReadProgress } from '../io/read-area.ts';
import { addressInPage } from './address-in-page.ts';
import type { OpenRequest } from './open-area.worker.ts';
import programAddress from './open-area.worker.ts?worker&url';
import { runJob } from './run-job.ts';

/** Reads files and weaves their blocks off the main thread, as `readArea` does. */
export async function openArea(
  files: readonly NamedFile[],
  options: OpenOptions,
  onProgress?: (progress: ReadProgress) => void,
  signal?: AbortSignal,
): Promise<ReadArea> {
  const request: OpenRequest = { job: 'open', files, options };
  const startWorker = await program();
  return runJob<OpenRequest, ReadArea, ReadProgress>('Opening the files', startWorker, request, {
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
  });
}

/** Weaves a dataset that is kept already, off the main thread. */
export async function weaveArea(dataset: Dataset): Promise<Fabric> {
  return runJob<OpenRequest, Fabric>('Weaving the blocks', await program(), { job: 'weave', dataset });
}

async function program(): Promise<() => Worker> {
  const address = await addressInPage(programAddress);
  return () => new Worker(address, { type: 'module' });
}
