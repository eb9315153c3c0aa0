import type { LotId, Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';

/**
 * Puts all of one lot into another, which keeps its name and colour. The providers of both serve
 * the merged lot; one that sat in both keeps its seat in the lot that stays.
 */
export function mergeLots(scenario: Scenario, from: LotId, into: LotId): Edited {
  if (!findLot(scenario, from) || !findLot(scenario, into)) return { refused: 'no-such-lot' };
  const locked = [from, into].find((lot) => scenario.locks.lots.includes(lot));
  if (locked) return { refused: 'lot-is-locked', about: findLot(scenario, locked)!.name };
  if (from === into) return { refused: 'cannot-merge-a-lot-with-itself' };
  const staying = scenario.appointments.filter((seat) => seat.lot !== from);
  const seated = new Set(staying.filter((seat) => seat.lot === into).map((seat) => seat.provider));
  const moving = scenario.appointments.filter((seat) => seat.lot === from && !seated.has(seat.provider));
  return {
    ...scenario,
    lots: scenario.lots.filter((lot) => lot.id !== from),
    assignment: scenario.assignment.map((lot) => (lot === from ? into : lot)),
    appointments: [...staying, ...moving.map((seat) => ({ ...seat, lot: into }))],
  };
}
