import type { BlockIndex, Fabric } from '../fabric/fabric.ts';
import { NO_LOT, type LotId, type NotePin, type Scenario } from '../scenario/scenario.ts';
import { checkLotIsFree } from './check-lot-is-free.ts';
import type { Edited } from './edited.ts';
import { followLots } from './follow-lots.ts';
import { pinToPlace } from './pin-to-place.ts';

/**
 * Removes a lot: its blocks belong to no lot, its providers' seats and the bids for it are gone, and providers
 * that stood behind it alone are no standby any more. Notes that were pinned to it stay, pinned to a place inside it.
 * Refuses a locked lot, and one whose blocks a lock keeps.
 */
export function deleteLot(scenario: Scenario, fabric: Fabric, id: LotId): Edited {
  const refusal = checkLotIsFree(scenario, fabric, id);
  if (refusal) return refusal;
  const isPinned = ({ pin }: { pin: NotePin }) => pin.kind === 'lot' && pin.lot === id;
  return {
    ...scenario,
    lots: scenario.lots.filter((lot) => lot.id !== id),
    assignment: scenario.assignment.map((lot) => (lot === id ? NO_LOT : lot)),
    appointments: scenario.appointments.filter((appointment) => appointment.lot !== id),
    bids: scenario.bids.some((bid) => bid.lot === id)
      ? scenario.bids.filter((bid) => bid.lot !== id)
      : scenario.bids,
    standby: followLots(scenario.standby, (lot) => (lot === id ? [] : [lot])),
    notes: scenario.notes.some(isPinned)
      ? scenario.notes.map((note) =>
          isPinned(note) ? { ...note, pin: placeIn(scenario, fabric, id) } : note,
        )
      : scenario.notes,
  };
}

/** Inside the lot's largest block; for a lot without any, inside the largest block of the area. */
function placeIn({ assignment }: Scenario, fabric: Fabric, id: LotId): NotePin {
  const isEmpty = !assignment.includes(id);
  let largest = -1;
  for (let block = 0 as BlockIndex; block < fabric.count; block++) {
    if (!isEmpty && assignment[block] !== id) continue;
    if (largest < 0 || fabric.areaSquareMetres[block]! > fabric.areaSquareMetres[largest]!) largest = block;
  }
  return pinToPlace([fabric.insidePoints[2 * largest]!, fabric.insidePoints[2 * largest + 1]!]);
}
