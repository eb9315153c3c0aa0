import { FIGURE_VERSIONS } from '../../src/core/comparison/figure-versions.ts';
import type { Assumptions } from '../../src/core/scenario/assumptions.ts';
import type { Rules } from '../../src/core/scenario/rules.ts';
import { assumptionsToFile } from '../../src/io/scenario/assumptions-in-file.ts';
import { rulesToFile } from '../../src/io/scenario/rules-in-file.ts';
import { SCENARIO_VERSION, type ScenarioFile } from '../../src/io/scenario/scenario-schema.ts';
import type { Block } from '../area.ts';
import type { Provider } from '../care/provider.ts';
import { chooseColours } from './choose-colours.ts';

/** A seat of a provider in a lot, the lot's first seat first. */
export interface Seat {
  readonly lot: string;
  readonly provider: string;
  readonly role?: 'supplementary';
  /** Of the lot's hours against the others of its role; 1 where nothing is said. */
  readonly share?: number;
}

/** A provider's offer for a lot, in the words of a tender. */
export interface PlanBid {
  readonly lot: string;
  readonly provider: string;
  readonly hoursPerWeek: number;
  readonly poundsPerHour: number;
  readonly quality: number;
}

/** A scenario in the words of the person who would draw it. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  /** By block, the name of its lot. */
  readonly lotOfBlock: readonly string[];
  /** In the order of the ledger. */
  readonly lots: readonly string[];
  readonly seats: readonly Seat[];
  /** Providers behind every lot: specialists as such, all others as back-ups. */
  readonly standby: readonly Pick<Provider, 'name' | 'role'>[];
  /** What providers offer in answer to a tender; absent before one. */
  readonly bids?: readonly PlanBid[];
  readonly rules: Rules;
  readonly assumptions: Assumptions;
}

/** The dataset a plan was made with, as its file names it. */
export interface MadeWith {
  readonly area: string;
  readonly fingerprint: string;
  readonly packages: number;
  readonly weeklyHours: number;
}

const SAVED_AT = '2026-01-05T09:00:00.000Z';

/** The text of a plan's `.lotwise.json` file. */
export function scenarioText(
  plan: Plan,
  madeWith: MadeWith,
  blocks: readonly Block[],
  neighbours: readonly ReadonlyMap<number, number>[],
): string {
  const { area, fingerprint, packages, weeklyHours } = madeWith;
  const colours = chooseColours(plan.lots, plan.lotOfBlock, neighbours);
  const file: ScenarioFile = {
    format: 'lotwise-scenario',
    version: SCENARIO_VERSION,
    savedAt: SAVED_AT,
    area: { name: area, invented: true },
    madeWith: { fingerprint, blocks: blocks.length, packages, weeklyHours },
    definitions: { ...FIGURE_VERSIONS },
    scenario: {
      id: plan.id,
      name: plan.name,
      cuts: [],
      lots: plan.lots.map((name, at) => ({
        id: at + 1,
        name,
        colour: colours[at]!,
        blocks: blocks.flatMap(({ code }, block) => (plan.lotOfBlock[block] === name ? [code] : [])),
        appointments: plan.seats
          .filter(({ lot }) => lot === name)
          .map(({ provider, role, share }) => ({ provider, role: role ?? 'primary', share: share ?? 1 })),
        bids: (plan.bids ?? []).filter(({ lot }) => lot === name).map(({ lot: _, ...bid }) => bid),
      })),
      standby: plan.standby.map(({ name, role }) => ({
        provider: name,
        kind: role === 'Specialist' ? 'specialist' : 'back-up',
        lots: [],
      })),
      rules: rulesToFile(plan.rules),
      assumptions: assumptionsToFile(plan.assumptions),
      locks: { lots: [], blocks: [], zones: [] },
      links: [],
      notes: [],
    },
    decisions: [],
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
