import type { NotePin } from '../scenario/scenario.ts';

/** A pin on the ground, rounded to 3 decimals, about 100 m, so that it is nobody's home. */
export function pinToPlace([lng, lat]: readonly [number, number]): NotePin {
  return { kind: 'place', position: [rounded(lng), rounded(lat)] };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
