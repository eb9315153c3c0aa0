import type { Definitions } from '../definition.ts';

/** Figures of the answer about geography. */
export const GEOGRAPHY_DEFINITIONS = {} satisfies Definitions;
