import type { SceneDraft } from '../../../src/core/paper/add-scenes.ts';
import { addScenes } from '../../../src/core/paper/add-scenes.ts';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import type { PaperEdited } from '../../../src/core/paper/paper-edited.ts';
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
  return done(
    addScenes(
      EMPTY_PAPER,
      titles.map((title) => aScene({ title })),
    ),
  );
}

export function titlesOf(edited: PaperEdited): string {
  return done(edited)
    .scenes.map(({ title }) => title)
    .join(' ');
}

/** The paper that an edit gave; it fails where there is none. */
export function done(edited: PaperEdited): Paper {
  if (isRefusal(edited)) throw new Error(edited.refused);
  return edited;
}
