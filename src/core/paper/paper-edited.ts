import type { Refusal } from '../edits/edited.ts';
import type { Paper } from './paper.ts';

/** What an edit of a paper gives back: a paper, the same one where nothing would change, or why there is none. */
export type PaperEdited = Paper | Refusal;

/** The paper with some parts replaced; the same object where none of them says anything else than before. */
export function withParts(paper: Paper, parts: Partial<Paper>): Paper {
  return saysTheSame(parts, paper) ? paper : { ...paper, ...parts };
}

/** Whether every part given is in the whole already, by value. */
export function saysTheSame<T extends object>(parts: Partial<T>, whole: T): boolean {
  return (Object.keys(parts) as (keyof T)[]).every(
    (key) => JSON.stringify(parts[key]) === JSON.stringify(whole[key]),
  );
}
