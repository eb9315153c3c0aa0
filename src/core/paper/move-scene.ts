import type { Paper } from './paper.ts';

/** Moves one step, by its number, to a place from 0; the others close up. The same paper where it is there already. */
export function moveScene(paper: Paper, number: number, to: number): Paper {
  const from = paper.scenes.findIndex((scene) => scene.number === number);
  const place = Math.min(paper.scenes.length - 1, Math.max(0, to));
  if (from < 0 || from === place) return paper;
  return { ...paper, scenes: paper.scenes.toSpliced(from, 1).toSpliced(place, 0, paper.scenes[from]!) };
}
