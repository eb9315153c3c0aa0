import type { Definitions } from '../definition.ts';

/** Figures of the answer about changes. */
export const CHANGES_DEFINITIONS = {} satisfies Definitions;
