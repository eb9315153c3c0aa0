import { keepIfSame } from '../figures/keep-if-same.ts';
import type { Band } from '../scenario/rules.ts';
import type { Lot, LotId, Scenario } from '../scenario/scenario.ts';
import { checkBand } from './check-band.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';

/** Gives a lot a viability band of its own in place of that of all lots, on the terms of `checkBand`; null takes it away. */
export function setLotBand(scenario: Scenario, id: LotId, band: Band | null): Edited {
  const lot = findLot(scenario, id);
  if (!lot) return { refused: 'no-such-lot' };
  const refusal = band && checkBand(band);
  if (refusal) return refusal;
  const changed = withBand(lot, band ?? undefined);
  if (keepIfSame(changed, lot) === lot) return { refused: 'nothing-would-change' };
  return { ...scenario, lots: scenario.lots.map((each) => (each === lot ? changed : each)) };
}

/** A lot with this band of its own, or with none. */
export function withBand({ id, name, colour }: Lot, viability: Band | undefined): Lot {
  return { id, name, colour, ...(viability === undefined ? {} : { viability }) };
}
