import type { Write } from './slice.ts';

/** What can be read over the page. */
export type HelpTopic = 'keys' | 'data-protection' | 'accessibility' | 'about';

export interface HelpState {
  readonly help: HelpTopic | null;
  /** The place of the step of the tour that is shown, from 0; null when it is not under way. */
  readonly tourStep: number | null;
}

export interface HelpActions {
  openHelp(topic: HelpTopic | null): void;
  showTourStep(step: number | null): void;
}

export const NO_HELP: HelpState = { help: null, tourStep: null };

export function helpSlice(set: Write): HelpActions {
  return {
    openHelp: (help) => set({ help }),
    showTourStep: (tourStep) => set({ tourStep }),
  };
}
