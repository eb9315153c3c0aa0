import { drawnLine } from './drawn-line.ts';

/** A line that divides the blocks it crosses, or a loop that cuts an area out of them. */
export const cut = drawnLine({ closes: true });
