import { checkLine } from './check-words.ts';
import { withParts, type PaperEdited } from './paper-edited.ts';
import { LONGEST_PACK_WORDS, MOST_HEADINGS } from './paper-limits.ts';
import type { PackChoice, Paper } from './paper.ts';

/** No file may have this as a heading: it is no name that words can be kept by. */
const NO_HEADING = '__proto__';

/**
 * Chooses whose headings the pack has, the author's own, or which parts are left out. Empty headings go, and no
 * two may be alike, as words are kept by their heading.
 */
export function changePack(paper: Paper, change: Partial<Omit<PackChoice, 'words'>>): PaperEdited {
  const pack = { ...paper.pack, ...change };
  const ownHeadings = pack.ownHeadings.map((heading) => heading.trim()).filter((heading) => heading !== '');
  if (ownHeadings.length > MOST_HEADINGS) return { refused: 'list-is-too-long' };
  const bad = ownHeadings.map(checkLine).find((refusal) => refusal !== null);
  if (bad) return bad;
  const twice = ownHeadings.find(
    (heading, at) => heading === NO_HEADING || ownHeadings.indexOf(heading) < at,
  );
  if (twice !== undefined) return { refused: 'name-is-taken', about: twice };
  return withParts(paper, { pack: { ...pack, ownHeadings, leftOut: [...new Set(pack.leftOut)].toSorted() } });
}

/** Writes what the author says under a heading; with no words the heading has none any more. */
export function writeUnder(paper: Paper, heading: string, words: string): PaperEdited {
  const said = words.trim();
  if (said.length > LONGEST_PACK_WORDS) return { refused: 'text-is-too-long' };
  const { [heading]: before, ...others } = paper.pack.words;
  if (said === (before ?? '')) return paper;
  return { ...paper, pack: { ...paper.pack, words: said === '' ? others : { ...others, [heading]: said } } };
}
