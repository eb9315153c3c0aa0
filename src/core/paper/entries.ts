import type { Refusal } from '../edits/edited.ts';
import { saysTheSame, type PaperEdited } from './paper-edited.ts';
import type { Paper } from './paper.ts';

/** The lists of a paper whose entries have numbers. */
export type EntryList = 'options' | 'stated' | 'questions' | 'milestones';

export const NO_SUCH_ENTRY: Refusal = { refused: 'no-such-entry' };

/** A number above those of all entries, so that a number says the same entry for as long as it is there. */
export function nextNumber(entries: readonly { readonly number: number }[]): number {
  return Math.max(0, ...entries.map(({ number }) => number)) + 1;
}

/** Puts an entry at the end of a list of so many at most or, with a number, in place of the one that has it. */
export function setEntry<List extends EntryList>(
  paper: Paper,
  list: List,
  entry: Omit<Paper[List][number], 'number'>,
  number: number | null,
  most: number,
): PaperEdited {
  const entries: readonly { readonly number: number }[] = paper[list];
  if (number === null) {
    if (entries.length >= most) return { refused: 'list-is-too-long' };
    return { ...paper, [list]: [...entries, { number: nextNumber(entries), ...entry }] };
  }
  const before = entries.find((one) => one.number === number);
  if (before === undefined) return NO_SUCH_ENTRY;
  if (saysTheSame<object>(entry, before)) return paper;
  return { ...paper, [list]: entries.map((one) => (one === before ? { number, ...entry } : one)) };
}

/** Moves an entry up or down the list by a place; at the end of the list it stays. */
export function moveEntry(paper: Paper, list: EntryList, number: number, by: 1 | -1): PaperEdited {
  const entries: readonly { readonly number: number }[] = paper[list];
  const at = entries.findIndex((entry) => entry.number === number);
  if (at < 0) return NO_SUCH_ENTRY;
  const to = at + by;
  if (to < 0 || to >= entries.length) return paper;
  return { ...paper, [list]: entries.with(at, entries[to]!).with(to, entries[at]!) };
}

/** Takes an entry out. Options have rules of their own: see `remove-option`. */
export function removeEntry(paper: Paper, list: Exclude<EntryList, 'options'>, number: number): PaperEdited {
  const entries: readonly { readonly number: number }[] = paper[list];
  const left = entries.filter((entry) => entry.number !== number);
  return left.length === entries.length ? NO_SUCH_ENTRY : { ...paper, [list]: left };
}
