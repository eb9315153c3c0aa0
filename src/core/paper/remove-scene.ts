import type { Paper } from './paper.ts';

/** Takes one step, by its number, out of the presentation; the others keep theirs. */
export function removeScene(paper: Paper, number: number): Paper {
  const scenes = paper.scenes.filter((scene) => scene.number !== number);
  return scenes.length === paper.scenes.length ? paper : { ...paper, scenes };
}
