import type { ScenarioId } from './scenario.ts';

/** What a scenario was made from. */
export interface Origin {
  readonly how: (typeof ORIGINS)[number];
  /** The scenario it was made from, whether or not that is still there; null where it came from none. */
  readonly from: ScenarioId | null;
  /** Milliseconds since 1970; 0 where it is not known. */
  readonly at: number;
}

export const ORIGINS = ['began', 'new', 'copied', 'suggested', 'file', 'link'] as const;

export const BEGAN: Origin = { how: 'began', from: null, at: 0 };
