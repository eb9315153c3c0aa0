import { drawnLine } from './drawn-line.ts';

/** A line across a lot, or a loop within it, on whose two sides there will be two lots. */
export const split = drawnLine({ closes: true });
