import type { KeptHere } from './browser-storage.ts';

/** What became of everything that this browser kept. */
export interface Erased {
  /** In which tab it was asked for. */
  readonly from: 'this-tab' | 'another-tab';
  /** As found before. */
  readonly before: KeptHere;
  /** As found afterwards, and when that was: milliseconds since 1970. */
  readonly after: KeptHere;
  readonly lookedAt: number;
}

export interface ErasingState {
  /** What the browser keeps beyond areas and reading memory; null until somebody looked. */
  readonly kept: KeptHere | null;
  /** From then on the page keeps nothing and has nothing to show but this. */
  readonly erased: Erased | null;
}

export const NOTHING_ERASED: ErasingState = { kept: null, erased: null };

export interface ErasingActions {
  /** Looks at what the browser keeps; once everything was erased, whether something is left. */
  lookAtKept(): Promise<void>;
  /** Ends all saving here and in other tabs, erases all that the browser keeps, clears the desk, and looks. */
  eraseEverything(): Promise<void>;
}
