/** As many of each as a paper holds, so that it can be read, printed and kept. */
export const MOST_OPTIONS = 12;
/** Pros of one option, and as many cons. */
export const MOST_POINTS = 30;
export const MOST_RISKS = 20;
export const MOST_STATED = 100;
export const MOST_QUESTIONS = 300;
export const MOST_MILESTONES = 60;
/** Steps of a presentation. */
export const MOST_SCENES = 100;
/** As many figures of a step can be read from the back of a room beside a map. */
export const MOST_SCENE_FIGURES = 4;
/** Headings of a council's own form of the pack. */
export const MOST_HEADINGS = 40;
/** What an author writes under one heading of the pack, in letters: some six pages. */
export const LONGEST_PACK_WORDS = 20_000;
