import type { Definitions } from '../definition.ts';

/** Figures of the answer about failure. */
export const FAILURE_DEFINITIONS = {} satisfies Definitions;
