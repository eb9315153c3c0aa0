import type { Block } from '../area.ts';
import { chooseColours } from './choose-colours.ts';

/** A seat of a provider in a lot, the lot's first seat first. */
export interface Seat {
  readonly lot: string;
  readonly provider: string;
  readonly role?: 'supplementary';
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
  readonly backUp: readonly string[];
  readonly providersPerLot: number;
  readonly spotHoursPerWeek: number;
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
  const file = {
    format: 'lotwise-scenario',
    version: 2,
    savedAt: SAVED_AT,
    area: { name: area, invented: true },
    madeWith: { fingerprint, blocks: blocks.length, packages, weeklyHours },
    scenario: {
      id: plan.id,
      name: plan.name,
      cuts: [],
      lots: plan.lots.map((name, at) => ({
        id: at + 1,
        name,
        colour: colours[at],
        blocks: blocks.flatMap(({ code }, block) => (plan.lotOfBlock[block] === name ? [code] : [])),
        appointments: plan.seats
          .filter(({ lot }) => lot === name)
          .map(({ provider, role }) => ({ provider, role: role ?? 'primary', share: 1 })),
      })),
      backUp: plan.backUp,
      rules: {
        providersPerLot: plan.providersPerLot,
        viability: { leastMinutes: null, mostMinutes: null },
      },
      assumptions: { spotHoursPerWeek: plan.spotHoursPerWeek },
      locks: { lots: [], blocks: [], zones: [] },
      links: [],
      notes: [],
    },
    decisions: [],
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
