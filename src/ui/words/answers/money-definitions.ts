import type { Definitions } from '../definition.ts';

/** Figures of the answer about money. */
export const MONEY_DEFINITIONS = {} satisfies Definitions;
