import type { Dataset, ProviderId } from '../../src/core/dataset/dataset.ts';
import { LOT_COLOURS } from '../../src/core/scenario/lot-look.ts';
import { USUAL_ASSUMPTIONS, type Assumptions } from '../../src/core/scenario/assumptions.ts';
import { USUAL_RULES, type Rules } from '../../src/core/scenario/rules.ts';
import {
  NOTHING_SAID,
  type AppointmentRole,
  type LotId,
  type Scenario,
  type ScenarioId,
  type Standby,
} from '../../src/core/scenario/scenario.ts';
import { blocksCalled } from './a-dataset.ts';

export interface SeatWords {
  readonly provider: string;
  readonly role?: AppointmentRole;
  readonly share?: number;
  readonly capMinutes?: number;
}

/** A scenario in words; every `with…` gives a new one, and what it gives is frozen against edits in place. */
export interface ScenarioWords {
  readonly scenario: Scenario;
  /** The first lot is number 1. Seats are providers' names, or seats in words. */
  withLot(name: string, blocks: string, ...seats: readonly (string | SeatWords)[]): ScenarioWords;
  withBackUp(...providers: readonly string[]): ScenarioWords;
  /** Providers of the specialist lot, in their place behind the back-ups. */
  withSpecialists(...providers: readonly string[]): ScenarioWords;
  /** A provider behind these lots alone. */
  withStandby(provider: string, kind: Standby['kind'], ...lots: readonly number[]): ScenarioWords;
  /** A viability band of a lot's own, in minutes a week. */
  withLotBand(lot: number, leastMinutes: number | null, mostMinutes: number | null): ScenarioWords;
  withSpotHours(hours: number): ScenarioWords;
  withRules(rules: Partial<Rules>): ScenarioWords;
  withAssumptions(assumptions: Partial<Assumptions>): ScenarioWords;
}

/** `aScenario(dataset).withLot('North', 'AB', 'Alder', 'Birch').scenario`; blocks not named are in no lot. */
export function aScenario(dataset: Dataset): ScenarioWords {
  return inWords(dataset, {
    id: 'scenario' as ScenarioId,
    name: 'Scenario',
    lots: [],
    assignment: new Int16Array(dataset.blocks.length),
    appointments: [],
    standby: [],
    rules: USUAL_RULES,
    assumptions: USUAL_ASSUMPTIONS,
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
          ...cap
        }: SeatWords = typeof words === 'string' ? { provider: words } : words;
        return { lot: id, provider: provider as ProviderId, role, share, ...cap };
      });
      return next({
        lots: [...plan.lots, { id, name, colour: LOT_COLOURS[(id - 1) % LOT_COLOURS.length]! }],
        assignment,
        appointments: [...plan.appointments, ...appointments],
      });
    },
    withBackUp: (...providers: readonly string[]) =>
      next({ standby: [...plan.standby, ...providers.map((name) => behindAll(name, 'back-up'))] }),
    withSpecialists: (...providers: readonly string[]) =>
      next({ standby: [...plan.standby, ...providers.map((name) => behindAll(name, 'specialist'))] }),
    withStandby: (provider: string, kind: Standby['kind'], ...lots: readonly number[]) =>
      next({
        standby: [...plan.standby, { provider: provider as ProviderId, kind, lots: lots as LotId[] }],
      }),
    withLotBand: (lot: number, leastMinutes: number | null, mostMinutes: number | null) =>
      next({
        lots: plan.lots.map((each) =>
          each.id === lot ? { ...each, viability: { leastMinutes, mostMinutes } } : each,
        ),
      }),
    withSpotHours: (spotHoursPerWeek: number) =>
      next({ assumptions: { ...plan.assumptions, spotHoursPerWeek } }),
    withRules: (rules: Partial<Rules>) => next({ rules: { ...plan.rules, ...rules } }),
    withAssumptions: (assumptions: Partial<Assumptions>) =>
      next({ assumptions: { ...plan.assumptions, ...assumptions } }),
  });
}

function behindAll(name: string, kind: Standby['kind']): Standby {
  return { provider: name as ProviderId, kind, lots: [] };
}

function frozen(scenario: Scenario): Scenario {
  for (const list of [scenario.lots, scenario.appointments, scenario.standby]) Object.freeze(list);
  for (const part of [...scenario.lots, ...scenario.appointments]) Object.freeze(part);
  return Object.freeze(scenario);
}
