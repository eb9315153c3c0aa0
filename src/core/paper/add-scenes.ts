import { nextNumber } from './entries.ts';
import type { PaperEdited } from './paper-edited.ts';
import { MOST_SCENES } from './paper-limits.ts';
import type { Paper, Scene } from './paper.ts';

/** What a step is before it has its number. */
export type SceneDraft = Omit<Scene, 'number'>;

/** Puts steps into the presentation before the place `at`, from 0, or at its end; each gets a number of its own. */
export function addScenes(
  paper: Paper,
  drafts: readonly SceneDraft[],
  at = paper.scenes.length,
): PaperEdited {
  if (drafts.length === 0) return paper;
  if (paper.scenes.length + drafts.length > MOST_SCENES) return { refused: 'list-is-too-long' };
  const first = nextNumber(paper.scenes);
  const added = drafts.map((draft, place): Scene => ({ ...draft, number: first + place }));
  return { ...paper, scenes: paper.scenes.toSpliced(at, 0, ...added) };
}
