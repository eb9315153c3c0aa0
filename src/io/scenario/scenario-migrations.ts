import { NO_BAND } from '../../core/scenario/rules.ts';
import { NOTHING_SAID } from '../../core/scenario/scenario.ts';
import { SCENARIO_VERSION } from './scenario-schema.ts';

/** A file as parsed, before its shape is known. */
export type OldScenarioFile = { readonly [key: string]: unknown };

/** How a file of each older version becomes one of the next. */
export type Migrations = ReadonlyMap<number, (file: OldScenarioFile) => OldScenarioFile>;

export const MIGRATIONS: Migrations = new Map([[1, toVersion2]]);

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
      ...NOTHING_SAID,
      rules: { ...asObject(scenario['rules']), viability: NO_BAND },
    },
    decisions: [],
  };
}

/** What is not an object has nothing to bring forward; the schema then says what is missing. */
function asObject(value: unknown): OldScenarioFile {
  return typeof value === 'object' && value !== null ? (value as OldScenarioFile) : {};
}
