import type { SceneDraft } from '../../../src/core/paper/add-scenes.ts';
import { addScenes } from '../../../src/core/paper/add-scenes.ts';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';

/** A step of words alone, with whatever is said otherwise. */
export function aScene(said: Partial<SceneDraft> = {}): SceneDraft {
  return {
    title: 'A step',
    words: '',
    notes: '',
    view: 'words',
    scenario: null,
    against: null,
    bounds: null,
    need: 'off',
    zones: null,
    figures: [],
    minutes: 2,
    ...said,
  };
}

/** A paper with steps so called, in this order. */
export function aPaperWithSteps(...titles: string[]): Paper {
  return addScenes(
    EMPTY_PAPER,
    titles.map((title) => aScene({ title })),
  );
}

export function titlesOf({ scenes }: Paper): string {
  return scenes.map(({ title }) => title).join(' ');
}
