import { growLine } from './grow-line.ts';
import { loop } from './loop.ts';

/** A loop drawn freehand; it closes by itself. */
export const lasso = loop(growLine);
