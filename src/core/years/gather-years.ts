import { joinTallies } from '../simulate/join-tallies.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Tally } from '../simulate/tally.ts';
import { isSureEnough } from './is-sure-enough.ts';
import { yearsDifference } from './years-difference.ts';
import { yearsFiguresOf } from './years-figures-of.ts';
import type { YearsRequest } from './years-request.ts';
import type { YearsResult } from './years-result.ts';

/** Futures that are run together. They are the same whoever runs them, and in whatever order. */
const CHUNK_REPLICATIONS = 25;

/** What the plan counted over a chunk of futures, and what it is set against. */
export interface YearsChunk {
  readonly plan: Tally;
  readonly against: Tally | null;
}

/** Counts as they come in, chunk by chunk. */
export interface YearsGathering {
  /** Takes a chunk, by its number from 0; they may come in any order. */
  add(chunk: number, counted: YearsChunk): void;
  /** True once there are as many futures as were asked for, or enough to be sure. */
  isDone(): boolean;
  /** What is known so far; null before the first chunk has come. */
  read(): YearsResult | null;
}

/** Chunks that the futures of a request make, at most. */
export function chunkCount({ wish }: YearsRequest): number {
  return Math.ceil(wish.replications / CHUNK_REPLICATIONS);
}

/** Runs the futures of one chunk, under the plan and what it is set against. */
export function runChunk({ wish, plan, against }: YearsRequest, chunk: number): YearsChunk {
  const first = chunk * CHUNK_REPLICATIONS;
  const count = Math.min(CHUNK_REPLICATIONS, wish.replications - first);
  return {
    plan: simulate(plan.model, wish.seed, first, count),
    against: against && simulate(against.model, wish.seed, first, count),
  };
}

/**
 * Gathers chunks in the order of their numbers: one that comes early waits for those before it, so that neither
 * the figures nor when there are enough depend on how many workers there are, or which is fastest.
 */
export function gatherYears(request: YearsRequest): YearsGathering {
  const early = new Map<number, YearsChunk>();
  const chunks: YearsChunk[] = [];
  const waiting: { plan: number[]; against: number[] } = { plan: [], against: [] };
  let isDone = false;

  function take(counted: YearsChunk): void {
    chunks.push(counted);
    waiting.plan.push(...waitingByRow(counted.plan));
    if (counted.against !== null) waiting.against.push(...waitingByRow(counted.against));
    isDone =
      chunks.length === chunkCount(request) ||
      (request.wish.stopsWhenSure &&
        isSureEnough(waiting.plan) &&
        (counted.against === null || isSureEnough(waiting.against)));
  }

  return {
    add: (chunk, counted) => {
      early.set(chunk, counted);
      for (let next = early.get(chunks.length); next && !isDone; next = early.get(chunks.length)) {
        early.delete(chunks.length);
        take(next);
      }
    },
    isDone: () => isDone,
    read: () => (chunks.length === 0 ? null : readChunks(request, chunks)),
  };
}

function readChunks({ plan, against }: YearsRequest, chunks: readonly YearsChunk[]): YearsResult {
  const tally = joinTallies(chunks.map((chunk) => chunk.plan));
  const others = against && joinTallies(chunks.map((chunk) => chunk.against!));
  return {
    replications: tally.rows,
    figures: yearsFiguresOf(tally, plan),
    against: others && yearsFiguresOf(others, against),
    difference:
      others && yearsDifference({ tally, prices: plan.prices }, { tally: others, prices: against.prices }),
  };
}

/** Packages waiting in the area, on average over the weeks of each row. */
function waitingByRow({ rows, lotCount, weeks, weeksOf }: Tally): number[] {
  return Array.from({ length: rows }, (_, row) => {
    const ofLots = weeksOf.waitingPackages.subarray(row * lotCount, (row + 1) * lotCount);
    return ofLots.reduce((sum, packages) => sum + packages, 0) / weeks;
  });
}
