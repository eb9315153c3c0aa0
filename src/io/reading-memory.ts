import type { RememberedChoice } from './tables/remember-choice.ts';

/** What is kept of earlier imports to read the next files by. Nothing in it comes from a row about a person. */
export interface ReadingMemory {
  readonly postcodes: KeptPostcodes | null;
  /** What a person chose about tables, by their layout (see `layoutOf`). */
  readonly layouts: ReadonlyMap<string, RememberedChoice>;
}

/** A lookup that is kept, packed as `packPostcodes` does. A `Blob` is handed about without being copied. */
export interface KeptPostcodes {
  /** The files it is from. */
  readonly from: string;
  readonly count: number;
  readonly packed: Blob;
}

export const NO_MEMORY: ReadingMemory = { postcodes: null, layouts: new Map() };
