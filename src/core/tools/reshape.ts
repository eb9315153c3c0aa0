import { drawnLine } from './drawn-line.ts';

/** A new border between two lots, from one place on their old border to another. */
export const reshape = drawnLine({ closes: false });
