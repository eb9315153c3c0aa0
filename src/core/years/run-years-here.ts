import { placePackages } from '../placing/place-packages.ts';
import { chunkCount, gatherYears, runChunk } from './gather-years.ts';
import { withPlacing, type YearsRequest } from './years-request.ts';
import type { YearsResult } from './years-result.ts';

/** Runs the years one chunk after another: what workers do side by side, with the same result to the last bit. */
export function runYearsHere(request: YearsRequest): YearsResult {
  const { toPlace } = request;
  const ready =
    toPlace === null
      ? request
      : withPlacing(request, placePackages(toPlace.demand, toPlace.offers, toPlace.assignment));
  const gathering = gatherYears(ready);
  for (let chunk = 0; chunk < chunkCount(ready) && !gathering.isDone(); chunk++)
    gathering.add(chunk, runChunk(ready, chunk));
  const result = gathering.read();
  if (result === null) throw new Error(`There is nothing to read in ${ready.wish.replications} futures.`);
  return result;
}
