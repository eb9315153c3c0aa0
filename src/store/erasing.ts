import { NO_MEMORY, type ReadingMemory } from '../io/reading-memory.ts';
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

/** An area of which this browser keeps something: of a sample its plans alone, without name or packages. */
export interface KeptAreaName {
  readonly key: string;
  readonly name: string | null;
  readonly packages: number | null;
}

/** What this browser keeps, and what became of it. */
export interface ErasingState {
  /** The areas of which this browser keeps something, the one on the desk among them. */
  readonly keptAreas: readonly KeptAreaName[];
  /** What this browser keeps of earlier imports to read the next files by. */
  readonly memory: ReadingMemory;
  /** What the browser keeps beyond areas and reading memory; null until somebody looked. */
  readonly kept: KeptHere | null;
  /** From then on the page keeps nothing and has nothing to show but this. */
  readonly erased: Erased | null;
}

export const NOTHING_ERASED: ErasingState = {
  keptAreas: [],
  memory: NO_MEMORY,
  kept: null,
  erased: null,
};

export interface ErasingActions {
  /** Looks at what the browser keeps; once everything was erased, whether something is left. */
  lookAtKept(): Promise<void>;
  /** Ends all saving here and in other tabs, erases all that the browser keeps, clears the desk, and looks. */
  eraseEverything(): Promise<void>;
}
