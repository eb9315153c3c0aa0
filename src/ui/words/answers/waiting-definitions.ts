import type { Definitions } from '../definition.ts';

/** Figures of the answer about waiting. */
export const WAITING_DEFINITIONS = {} satisfies Definitions;
