import type { LotId, Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';

/** Gives a lot another colour, `#RRGGBB`. */
export function recolourLot(scenario: Scenario, id: LotId, colour: string): Edited {
  const lot = findLot(scenario, id);
  if (!lot) return { refused: 'no-such-lot' };
  if (!isColour(colour)) return { refused: 'colour-is-not-a-colour', about: colour };
  if (lot.colour === colour) return { refused: 'nothing-would-change' };
  return { ...scenario, lots: scenario.lots.with(scenario.lots.indexOf(lot), { ...lot, colour }) };
}

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}
