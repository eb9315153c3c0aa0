import type { Definitions } from '../definition.ts';

/** Figures of the answer about served. */
export const SERVED_DEFINITIONS = {} satisfies Definitions;
