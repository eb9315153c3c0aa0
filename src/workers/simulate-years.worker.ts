import type { YearsRequest } from '../core/years/years-request.ts';
import { serveChunks } from './share-chunks.ts';

/** What a hand is given to begin with: what the years are of, and where its chunks come from. */
export interface HandRequest {
  readonly request: YearsRequest;
  readonly port: MessagePort;
}

self.addEventListener('message', ({ data }: MessageEvent<HandRequest>) =>
  serveChunks(data.request, data.port),
);
