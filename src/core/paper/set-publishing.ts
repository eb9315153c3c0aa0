import { EXCEPTIONS, type Paper, type Publishing } from './paper.ts';

/**
 * Sets by which rule small numbers are hidden in all that leaves, or what may leave beyond it. Exceptions come in
 * the order of `EXCEPTIONS`. The same paper where nothing would change.
 */
export function setPublishing(paper: Paper, part: Partial<Publishing>): Paper {
  const { rule, exceptions } = { ...paper.publishing, ...part };
  const ordered = EXCEPTIONS.filter((exception) => exceptions.includes(exception));
  const isSame = rule === paper.publishing.rule && ordered.join() === paper.publishing.exceptions.join();
  return isSame ? paper : { ...paper, publishing: { rule, exceptions: ordered } };
}
