import { SCENARIO_VERSION } from './scenario-schema.ts';

/** A file as parsed, before its shape is known. */
export type OldScenarioFile = { readonly [key: string]: unknown };

/** How a file of each older version becomes one of the next. */
export type Migrations = ReadonlyMap<number, (file: OldScenarioFile) => OldScenarioFile>;

/** Version 1 is the first, so there is nothing to bring forward yet. */
export const MIGRATIONS: Migrations = new Map();

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
