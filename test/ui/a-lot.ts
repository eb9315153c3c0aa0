import type { ProviderId } from '../../src/core/dataset/dataset.ts';
import type { BlockIndex } from '../../src/core/fabric/fabric.ts';
import type { Figures, LotFigures, Part, SeatFigures } from '../../src/core/figures/figures.ts';
import { USUAL_ASSUMPTIONS } from '../../src/core/scenario/assumptions.ts';
import { USUAL_RULES } from '../../src/core/scenario/rules.ts';
import {
  NOTHING_SAID,
  type Appointment,
  type Lot,
  type LotId,
  type Scenario,
  type ScenarioId,
} from '../../src/core/scenario/scenario.ts';

export const lotId = (id: number) => id as LotId;
export const provider = (name: string) => name as ProviderId;

/** Figures of a lot with some hours and nothing remarkable, in one piece of one block. */
export function lotFigures(id: number, hours: number, change: Partial<LotFigures> = {}): LotFigures {
  const load = { packages: hours, people: hours, weeklyMinutes: hours * 60, weeklyVisits: hours };
  return {
    lot: lotId(id),
    load,
    waiting: part(0),
    placement: { own: part(hours), backUp: part(0), spot: part(0), unmet: part(0) },
    seats: [],
    shape: {
      blocks: 1,
      areaSquareMetres: 1,
      perimeterMetres: 4,
      polsbyPopper: 0.5,
      pieces: [[0 as BlockIndex]],
    },
    ...change,
  };
}

export function part(hours: number): Part {
  return { packages: hours, weeklyMinutes: hours * 60 };
}

export function seat(
  name: string,
  hoursHere: number,
  hoursInAll: number,
  capacityHours: number,
): SeatFigures {
  return {
    provider: provider(name),
    inLot: part(hoursHere),
    totalMinutes: hoursInAll * 60,
    capacityMinutes: capacityHours * 60,
  };
}

export function figuresOfLots(lots: LotFigures[], unassignedHours = 0, unmetHours = 0): Figures {
  const load = { packages: 0, people: 0, weeklyMinutes: 0, weeklyVisits: 0 };
  const placement = { own: part(0), backUp: part(0), spot: part(0), unmet: part(unmetHours) };
  return {
    lots,
    unassigned: lotFigures(0, unassignedHours),
    total: { load, waiting: part(0), placement, peopleChanging: 0 },
    providers: [],
    largestToSmallest: null,
  };
}

export function appointment(id: number, name: string, role: Appointment['role'] = 'primary'): Appointment {
  return { lot: lotId(id), provider: provider(name), role, share: 1 };
}

export function scenarioWith(names: readonly string[], appointments: readonly Appointment[] = []): Scenario {
  return {
    id: 'plan' as ScenarioId,
    name: 'Plan',
    lots: names.map((name, at): Lot => ({ id: lotId(at + 1), name, colour: '#12436D' })),
    assignment: new Int16Array(),
    appointments,
    standby: [],
    rules: USUAL_RULES,
    assumptions: USUAL_ASSUMPTIONS,
    ...NOTHING_SAID,
  };
}
