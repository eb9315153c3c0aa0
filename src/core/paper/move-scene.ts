import { NO_SUCH_ENTRY } from './entries.ts';
import type { PaperEdited } from './paper-edited.ts';
import type { Paper } from './paper.ts';

/** Moves one step, by its number, to a place from 0; the others close up. */
export function moveScene(paper: Paper, number: number, to: number): PaperEdited {
  const from = paper.scenes.findIndex((scene) => scene.number === number);
  if (from < 0) return NO_SUCH_ENTRY;
  const place = Math.min(paper.scenes.length - 1, Math.max(0, to));
  if (from === place) return paper;
  return { ...paper, scenes: paper.scenes.toSpliced(from, 1).toSpliced(place, 0, paper.scenes[from]!) };
}
