import { NO_LOT, type LotId, type Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';

/** Removes a lot: its blocks belong to no lot and its providers' seats are gone. */
export function deleteLot(scenario: Scenario, id: LotId): Edited {
  if (!findLot(scenario, id)) return { refused: 'no-such-lot' };
  return {
    ...scenario,
    lots: scenario.lots.filter((lot) => lot.id !== id),
    assignment: scenario.assignment.map((lot) => (lot === id ? NO_LOT : lot)),
    appointments: scenario.appointments.filter((appointment) => appointment.lot !== id),
  };
}
