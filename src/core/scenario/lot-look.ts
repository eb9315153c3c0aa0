import type { Lot } from './scenario.ts';

/**
 * Colours for lots that people with any common colour vision can tell apart: the UK Government
 * Analysis Function's categorical palette, then tints of it for areas with more than six lots.
 */
export const LOT_COLOURS = [
  '#12436D',
  '#28A197',
  '#801650',
  '#F46A25',
  '#3D3D3D',
  '#A285D1',
  '#2073BC',
  '#7A4A00',
  '#5B8C2A',
  '#C2417F',
  '#8A8A8A',
  '#00788A',
] as const;

/** Hatchings, the second cue beside colour, so that lots survive a greyscale print. */
export const HATCHINGS = ['plain', 'rising', 'falling', 'dotted', 'level', 'upright', 'crossed'] as const;
export type Hatching = (typeof HATCHINGS)[number];

/** A lot as it is drawn beside those of another plan, where it may have the hatching of the lot it goes on from. */
export interface DrawnLot extends Lot {
  readonly hatching?: Hatching;
}

/** The hatching of a lot: it follows from its number, so that map, ledger and paper agree. */
export function hatchingOf(lot: DrawnLot): Hatching {
  return lot.hatching ?? HATCHINGS[(lot.id - 1) % HATCHINGS.length]!;
}
