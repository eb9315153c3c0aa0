import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FileChoice } from '../file-report.ts';
import { normalise } from './columns.ts';

/**
 * What a person chose about a table, to begin with when one of the same layout comes again. Columns are kept
 * by their place: a table without headings has a person's values where headings should be.
 */
export interface RememberedChoice {
  /** Field → place of its column, or null for 'not in this file'. */
  readonly columns: ReadonlyMap<string, number | null>;
  readonly answers: ReadonlyMap<string, string>;
}

/** The same for tables with the same headings in the same order; the headings cannot be told from it. */
export function layoutOf(headings: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(headings.map(normalise))))).slice(0, 32);
}

/** What is kept of a choice: its columns and answers, never a use or a value that was put right. */
export function rememberChoice(
  headings: readonly string[],
  { columns = new Map(), answers = new Map() }: FileChoice,
): RememberedChoice {
  const places = [...columns].map(
    ([field, heading]) => [field, heading === null ? null : headings.indexOf(heading)] as const,
  );
  return { columns: new Map(places.filter(([, place]) => place !== -1)), answers };
}

/** The choice again, for a table of the same layout. */
export function recallChoice(
  headings: readonly string[],
  { columns, answers }: RememberedChoice,
): Pick<FileChoice, 'columns' | 'answers'> {
  const named = [...columns].map(
    ([field, place]) => [field, place === null ? null : (headings[place] ?? null)] as const,
  );
  return { columns: new Map(named), answers };
}
