import { PLAN_FIGURES } from '../../core/comparison/plan-figures.ts';
import { USUAL_ASSUMPTIONS } from '../../core/scenario/assumptions.ts';
import { NO_BAND, USUAL_RULES } from '../../core/scenario/rules.ts';
import { assumptionsToFile } from './assumptions-in-file.ts';
import { rulesToFile } from './rules-in-file.ts';
import { SCENARIO_VERSION } from './scenario-schema.ts';

/** A file as parsed, before its shape is known. */
export type OldScenarioFile = { readonly [key: string]: unknown };

/** How a file of each older version becomes one of the next. */
export type Migrations = ReadonlyMap<number, (file: OldScenarioFile) => OldScenarioFile>;

export const MIGRATIONS: Migrations = new Map([
  [1, toVersion2],
  [2, toVersion3],
  [3, toVersion4],
  [4, toVersion5],
]);

/** Brings a file forward, one version at a time, to today's; null where the way is not known. */
export function migrateScenario(
  file: OldScenarioFile,
  version: number,
  migrations: Migrations,
): OldScenarioFile | null {
  let migrated = file;
  for (let from = version; from < SCENARIO_VERSION; from++) {
    const step = migrations.get(from);
    if (step === undefined) return null;
    migrated = { ...step(migrated), version: from + 1 };
  }
  return migrated;
}

/** Version 1 knew whole blocks alone: no cut, lock, link, note, viability band or decision. */
function toVersion2(file: OldScenarioFile): OldScenarioFile {
  const scenario = asObject(file['scenario']);
  return {
    ...file,
    scenario: {
      ...scenario,
      cuts: [],
      locks: { lots: [], blocks: [], zones: [] },
      links: [],
      notes: [],
      rules: { ...asObject(scenario['rules']), viability: NO_BAND },
    },
    decisions: [],
  };
}

/**
 * Version 2 had providers behind every lot and no specialists, minutes in place of hours, and of rules and
 * assumptions the first alone.
 */
function toVersion3(file: OldScenarioFile): OldScenarioFile {
  const { backUp, ...scenario } = asObject(file['scenario']);
  const { providersPerLot, viability } = asObject(scenario['rules']);
  const { leastMinutes, mostMinutes } = asObject(viability);
  const { spotHoursPerWeek } = asObject(scenario['assumptions']);
  return {
    ...file,
    scenario: {
      ...scenario,
      standby: Array.isArray(backUp)
        ? [...new Set(backUp)].map((provider) => ({ provider, kind: 'back-up', lots: [] }))
        : backUp,
      rules: {
        ...rulesToFile(USUAL_RULES),
        providersPerLot,
        viability: { leastHoursPerWeek: inHours(leastMinutes), mostHoursPerWeek: inHours(mostMinutes) },
      },
      assumptions: { ...assumptionsToFile(USUAL_ASSUMPTIONS), spotHoursPerWeek },
    },
  };
}

/** Version 3 knew no bids, and assumed nothing of the years ahead. */
function toVersion4(file: OldScenarioFile): OldScenarioFile {
  const scenario = asObject(file['scenario']);
  const { lots } = scenario;
  return {
    ...file,
    scenario: {
      ...scenario,
      lots: Array.isArray(lots) ? lots.map((lot) => ({ ...asObject(lot), bids: [] })) : lots,
      assumptions: {
        future: assumptionsToFile(USUAL_ASSUMPTIONS).future,
        ...asObject(scenario['assumptions']),
      },
    },
  };
}

/** Version 4 did not say by which definitions its figures were seen: they were the first. */
function toVersion5(file: OldScenarioFile): OldScenarioFile {
  return { ...file, definitions: Object.fromEntries(PLAN_FIGURES.map((key) => [key, 1])) };
}

function inHours(minutes: unknown): unknown {
  return typeof minutes === 'number' ? minutes / 60 : minutes;
}

/** What is not an object has nothing to bring forward; the schema then says what is missing. */
function asObject(value: unknown): OldScenarioFile {
  return typeof value === 'object' && value !== null ? (value as OldScenarioFile) : {};
}
