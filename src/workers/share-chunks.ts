import { chunkCount, gatherYears, runChunk, type YearsChunk } from '../core/years/gather-years.ts';
import type { YearsRequest } from '../core/years/years-request.ts';
import type { YearsResult } from '../core/years/years-result.ts';

/** What a hand sends back for the number of a chunk it was sent. */
type ChunkMessage =
  | { readonly kind: 'counted'; readonly chunk: number; readonly counted: YearsChunk }
  | { readonly kind: 'failed'; readonly why: string };

/** A hand is sent its next chunk while it works at one, so that it never waits. */
const CHUNKS_AHEAD = 2;
/** Figures are read at most so often, … */
const MILLISECONDS_BETWEEN = 250;
/** … and never for more than one part in four of the time. */
const PAUSE_PER_READING = 3;

/** The side of a hand: runs each chunk whose number it is sent. */
export function serveChunks(request: YearsRequest, port: MessagePort): void {
  const post = (message: ChunkMessage) => port.postMessage(message);
  port.addEventListener('message', ({ data: chunk }: MessageEvent<number>) => {
    try {
      post({ kind: 'counted', chunk, counted: runChunk(request, chunk) });
    } catch (error) {
      post({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  });
  port.start();
}

/**
 * The side that gives chunks out over ports to hands and gathers what they count: its result is that of
 * `runYearsHere`. `now` is in milliseconds.
 */
export function gatherFrom(
  request: YearsRequest,
  ports: readonly MessagePort[],
  report: (result: YearsResult) => void,
  now: () => number,
): Promise<YearsResult> {
  const gathering = gatherYears(request);
  let next = 0;
  let nextReading = now();
  const give = (port: MessagePort) => {
    if (next < chunkCount(request)) port.postMessage(next++);
  };
  return new Promise((resolve, reject) => {
    const gather = (port: MessagePort, { chunk, counted }: ChunkMessage & { kind: 'counted' }) => {
      give(port);
      gathering.add(chunk, counted);
      const start = now();
      if (!gathering.isDone() && start < nextReading) return;
      const result = gathering.read();
      if (result === null) return;
      if (gathering.isDone()) return resolve(result);
      report(result);
      nextReading = now() + Math.max(MILLISECONDS_BETWEEN, PAUSE_PER_READING * (now() - start));
    };
    for (const port of ports) {
      port.addEventListener('message', ({ data }: MessageEvent<ChunkMessage>) => {
        if (data.kind === 'failed') reject(new Error(data.why));
        else gather(port, data);
      });
      port.start();
      for (let ahead = 0; ahead < CHUNKS_AHEAD; ahead++) give(port);
    }
  });
}
