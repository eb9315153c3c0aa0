import type { Dataset } from '../core/dataset/dataset.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import { weaveFabric } from '../core/fabric/weave-fabric.ts';
import type { NamedFile } from '../io/formats/named-file.ts';
import type { OpenOptions } from '../io/open-files.ts';
import { readArea, type ReadArea, type ReadProgress } from '../io/read-area.ts';
import { serveJob, type JobScope } from './serve-job.ts';

export type OpenRequest =
  | { readonly job: 'open'; readonly files: readonly NamedFile[]; readonly options: OpenOptions }
  | { readonly job: 'weave'; readonly dataset: Dataset };

serveJob<OpenRequest, ReadArea | Fabric, ReadProgress>(self as unknown as JobScope, (request, report) =>
  request.job === 'open' ? readArea(request.files, request.options, report) : weaveFabric(request.dataset),
);
