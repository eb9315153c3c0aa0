import type { SceneDraft } from './add-scenes.ts';
import { saysTheSame } from './paper-edited.ts';
import { LEAST_MINUTES, MOST_STEP_MINUTES, type Paper } from './paper.ts';

/** As many figures can be read from the back of a room beside a map. */
export const MOST_SCENE_FIGURES = 4;

/**
 * Changes parts of one step, by its number. Minutes are kept within their limits, and of figures the first
 * four, each once. The same paper where nothing changes or there is no such step.
 */
export function changeScene(paper: Paper, number: number, change: Partial<SceneDraft>): Paper {
  const scene = paper.scenes.find((each) => each.number === number);
  if (scene === undefined) return paper;
  const changed = { ...scene, ...change, number };
  const kept = {
    ...changed,
    minutes: Math.min(MOST_STEP_MINUTES, Math.max(LEAST_MINUTES, changed.minutes)),
    figures: change.figures ? [...new Set(change.figures)].slice(0, MOST_SCENE_FIGURES) : scene.figures,
  };
  if (saysTheSame(kept, scene)) return paper;
  return { ...paper, scenes: paper.scenes.map((each) => (each === scene ? kept : each)) };
}
