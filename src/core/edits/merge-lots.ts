import type { Fabric } from '../fabric/fabric.ts';
import type { LotId, NotePin, Scenario } from '../scenario/scenario.ts';
import { checkLotIsFree } from './check-lot-is-free.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';

/**
 * Puts all of one lot into another, which keeps its name and colour. The providers of both serve
 * the merged lot; one that sat in both keeps its seat in the lot that stays. Notes pinned to the one
 * are pinned to the other. Refuses where either is locked, and where a lock keeps a block of the first.
 */
export function mergeLots(scenario: Scenario, fabric: Fabric, from: LotId, into: LotId): Edited {
  const staying = findLot(scenario, into);
  if (!staying) return { refused: 'no-such-lot' };
  const refusal = checkLotIsFree(scenario, fabric, from);
  if (refusal) return refusal;
  if (scenario.locks.lots.includes(into)) return { refused: 'lot-is-locked', about: staying.name };
  if (from === into) return { refused: 'cannot-merge-a-lot-with-itself' };
  const seats = scenario.appointments.filter((seat) => seat.lot !== from);
  const seated = new Set(seats.filter((seat) => seat.lot === into).map((seat) => seat.provider));
  const moving = scenario.appointments.filter((seat) => seat.lot === from && !seated.has(seat.provider));
  const isPinned = ({ pin }: { pin: NotePin }) => pin.kind === 'lot' && pin.lot === from;
  return {
    ...scenario,
    lots: scenario.lots.filter((lot) => lot.id !== from),
    assignment: scenario.assignment.map((lot) => (lot === from ? into : lot)),
    appointments: [...seats, ...moving.map((seat) => ({ ...seat, lot: into }))],
    notes: scenario.notes.some(isPinned)
      ? scenario.notes.map((note) => (isPinned(note) ? { ...note, pin: { kind: 'lot', lot: into } } : note))
      : scenario.notes,
  };
}
