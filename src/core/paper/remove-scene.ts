import { NO_SUCH_ENTRY } from './entries.ts';
import type { PaperEdited } from './paper-edited.ts';
import type { Paper } from './paper.ts';

/** Takes one step, by its number, out of the presentation; the others keep theirs. */
export function removeScene(paper: Paper, number: number): PaperEdited {
  const scenes = paper.scenes.filter((scene) => scene.number !== number);
  return scenes.length === paper.scenes.length ? NO_SUCH_ENTRY : { ...paper, scenes };
}
