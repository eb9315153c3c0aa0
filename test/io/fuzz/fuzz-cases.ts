import { expect } from 'vitest';
import { seeded } from '../../core/seeded.ts';
import type { Random } from './spoil.ts';

/** `LOTWISE_FUZZ=20000` for as many cases of every reader, and `LOTWISE_FUZZ_SEED` for others. */
const MORE = process.env['LOTWISE_FUZZ'];
const SEED = Number(process.env['LOTWISE_FUZZ_SEED'] ?? 1);
/** `LOTWISE_FUZZ_CASE=123` for that case alone, as a failure names it. */
const ONLY = process.env['LOTWISE_FUZZ_CASE'];
/** Ample for a busy machine; a hang is far longer. */
const LONGEST_MILLISECONDS = 5000;

/** How many cases there are to be, of which `usual` take a few seconds. */
export function countOfCases(usual: number): number {
  return MORE === undefined ? usual : Number(MORE);
}

/**
 * Runs a case for each number, with a chance of its own. A case says whether anything was opened, and what it has to
 * complain of; what it throws is a complaint, and so is a case that takes long or that leaves something behind in the
 * objects that all code shares. A failure names the seed and the case. Gives the share of cases that opened something.
 */
export async function runCases(
  count: number,
  runCase: (random: Random, number: number) => Promise<CaseOutcome> | CaseOutcome,
): Promise<number> {
  let opened = 0;
  const numbers = ONLY === undefined ? Array.from({ length: count }, (_, at) => at) : [Number(ONLY)];
  for (const number of numbers) {
    const start = performance.now();
    const outcome = await outcomeOf(() => runCase(seeded(SEED * 1_000_003 + number), number));
    const milliseconds = performance.now() - start;
    if (outcome.opened) opened++;
    const complaints = [
      ...outcome.complaints,
      ...(milliseconds > LONGEST_MILLISECONDS ? [`took ${milliseconds} ms`] : []),
      ...[Object.prototype, Array.prototype, Map.prototype].flatMap((prototype) => Object.keys(prototype)),
    ];
    expect({ seed: SEED, case: number, complaints }).toEqual({ seed: SEED, case: number, complaints: [] });
  }
  return opened / numbers.length;
}

export interface CaseOutcome {
  readonly opened: boolean;
  readonly complaints: readonly string[];
}

/** Sentences that a person could not read: each begins with a letter that is not small, and ends as sentences do. */
export function notSentences(sentences: readonly string[]): string[] {
  return sentences.filter((sentence) => !/^\P{Ll}[^]*[.?!]$/u.test(sentence));
}

async function outcomeOf(runCase: () => Promise<CaseOutcome> | CaseOutcome): Promise<CaseOutcome> {
  try {
    return await runCase();
  } catch (error) {
    return { opened: false, complaints: [`threw ${error instanceof Error ? error.stack : String(error)}`] };
  }
}
