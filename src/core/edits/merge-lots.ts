import type { Fabric } from '../fabric/fabric.ts';
import { MINUTES_PER_WEEK } from '../scenario/limits.ts';
import type { Appointment, LotId, NotePin, Scenario } from '../scenario/scenario.ts';
import { checkLotIsFree } from './check-lot-is-free.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';
import { followLots } from './follow-lots.ts';
import { mergeBids } from './merge-bids.ts';

/**
 * Puts all of one lot into another, which keeps its name, colour and band. The providers of both serve the
 * merged lot; one that sat in both keeps its seat in the lot that stays, with both caps. Providers that
 * stood behind the one, bids for it and notes pinned to it go over to the other. Refuses where either is
 * locked, and where a lock keeps a block of the first.
 */
export function mergeLots(scenario: Scenario, fabric: Fabric, from: LotId, into: LotId): Edited {
  const staying = findLot(scenario, into);
  if (!staying) return { refused: 'no-such-lot' };
  const refusal = checkLotIsFree(scenario, fabric, from);
  if (refusal) return refusal;
  if (scenario.locks.lots.includes(into)) return { refused: 'lot-is-locked', about: staying.name };
  if (from === into) return { refused: 'cannot-merge-a-lot-with-itself' };
  const leaving = new Map(
    scenario.appointments.filter((seat) => seat.lot === from).map((seat) => [seat.provider, seat]),
  );
  const seats = scenario.appointments
    .filter((seat) => seat.lot !== from)
    .map((seat) => {
      const other = seat.lot === into ? leaving.get(seat.provider) : undefined;
      if (other !== undefined) leaving.delete(seat.provider);
      return other === undefined ? seat : withBothCaps(seat, other);
    });
  const isPinned = ({ pin }: { pin: NotePin }) => pin.kind === 'lot' && pin.lot === from;
  return {
    ...scenario,
    lots: scenario.lots.filter((lot) => lot.id !== from),
    assignment: scenario.assignment.map((lot) => (lot === from ? into : lot)),
    appointments: [...seats, ...[...leaving.values()].map((seat) => ({ ...seat, lot: into }))],
    bids: mergeBids(scenario.bids, from, into),
    standby: followLots(scenario.standby, (lot) => [lot === from ? into : lot]),
    notes: scenario.notes.some(isPinned)
      ? scenario.notes.map((note) => (isPinned(note) ? { ...note, pin: { kind: 'lot', lot: into } } : note))
      : scenario.notes,
  };
}

/** Without a cap in either lot there is none in both together. */
function withBothCaps({ capMinutes, ...seat }: Appointment, other: Appointment): Appointment {
  if (capMinutes === undefined || other.capMinutes === undefined) return seat;
  return { ...seat, capMinutes: Math.min(capMinutes + other.capMinutes, MINUTES_PER_WEEK.most) };
}
