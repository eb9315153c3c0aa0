import { drawnLine } from './drawn-line.ts';

/** Takes the blocks that a line crosses. */
export const line = drawnLine({ closes: false });
