import { checkName } from '../edits/check-name.ts';
import type { SceneDraft } from './add-scenes.ts';
import { checkWords } from './check-words.ts';
import { NO_SUCH_ENTRY } from './entries.ts';
import { saysTheSame, type PaperEdited } from './paper-edited.ts';
import { MOST_SCENE_FIGURES } from './paper-limits.ts';
import { LEAST_MINUTES, MOST_STEP_MINUTES, type Paper } from './paper.ts';

/**
 * Changes parts of one step, by its number. Minutes are kept within their limits, and of figures the first
 * four, each once; a step without a title, or with words that are too long, is refused.
 */
export function changeScene(paper: Paper, number: number, change: Partial<SceneDraft>): PaperEdited {
  const scene = paper.scenes.find((each) => each.number === number);
  if (scene === undefined) return NO_SUCH_ENTRY;
  const changed = { ...scene, ...change, number };
  const bad = checkName(changed.title) ?? checkWords(changed.words) ?? checkWords(changed.notes);
  if (bad) return bad;
  const kept = {
    ...changed,
    minutes: Math.min(MOST_STEP_MINUTES, Math.max(LEAST_MINUTES, changed.minutes)),
    figures: [...new Set(changed.figures)].slice(0, MOST_SCENE_FIGURES),
  };
  if (saysTheSame(kept, scene)) return paper;
  return { ...paper, scenes: paper.scenes.map((each) => (each === scene ? kept : each)) };
}
