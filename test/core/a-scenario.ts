import type { Dataset, ProviderId } from '../../src/core/dataset/dataset.ts';
import { LOT_COLOURS } from '../../src/core/scenario/lot-look.ts';
import {
  NO_BAND,
  NOTHING_SAID,
  type AppointmentRole,
  type LotId,
  type Scenario,
  type ScenarioId,
} from '../../src/core/scenario/scenario.ts';
import { blocksCalled } from './a-dataset.ts';

export interface SeatWords {
  readonly provider: string;
  readonly role?: AppointmentRole;
  readonly share?: number;
}

/** A scenario in words; every `with…` gives a new one, and what it gives is frozen against edits in place. */
export interface ScenarioWords {
  readonly scenario: Scenario;
  /** The first lot is number 1. Seats are providers' names, or seats in words. */
  withLot(name: string, blocks: string, ...seats: readonly (string | SeatWords)[]): ScenarioWords;
  withBackUp(...providers: readonly string[]): ScenarioWords;
  withSpotHours(hours: number): ScenarioWords;
}

/** `aScenario(dataset).withLot('North', 'AB', 'Alder', 'Birch').scenario`; blocks not named are in no lot. */
export function aScenario(dataset: Dataset): ScenarioWords {
  return inWords(dataset, {
    id: 'scenario' as ScenarioId,
    name: 'Scenario',
    lots: [],
    assignment: new Int16Array(dataset.blocks.length),
    appointments: [],
    backUp: [],
    rules: { providersPerLot: 2, viability: NO_BAND },
    assumptions: { spotHoursPerWeek: 0 },
    ...NOTHING_SAID,
  });
}

function inWords(dataset: Dataset, plan: Scenario): ScenarioWords {
  const next = (part: Partial<Scenario>) => inWords(dataset, { ...plan, ...part });
  return Object.freeze({
    scenario: frozen(plan),
    withLot: (name: string, blocks: string, ...seats: readonly (string | SeatWords)[]) => {
      const id = (plan.lots.length + 1) as LotId;
      const assignment = plan.assignment.slice();
      for (const block of blocksCalled(dataset, blocks)) assignment[block] = id;
      const appointments = seats.map((words) => {
        const {
          provider,
          role = 'primary',
          share = 1,
        } = typeof words === 'string' ? { provider: words } : words;
        return { lot: id, provider: provider as ProviderId, role, share } as const;
      });
      return next({
        lots: [...plan.lots, { id, name, colour: LOT_COLOURS[(id - 1) % LOT_COLOURS.length]! }],
        assignment,
        appointments: [...plan.appointments, ...appointments],
      });
    },
    withBackUp: (...providers: readonly string[]) =>
      next({ backUp: [...plan.backUp, ...providers] as ProviderId[] }),
    withSpotHours: (spotHoursPerWeek: number) => next({ assumptions: { spotHoursPerWeek } }),
  });
}

function frozen(scenario: Scenario): Scenario {
  for (const list of [scenario.lots, scenario.appointments, scenario.backUp]) Object.freeze(list);
  for (const part of [...scenario.lots, ...scenario.appointments]) Object.freeze(part);
  return Object.freeze(scenario);
}
