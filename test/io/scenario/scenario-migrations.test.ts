import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrateScenario, MIGRATIONS } from '../../../src/io/scenario/scenario-migrations.ts';
import { SCENARIO_VERSION, scenarioFileSchema } from '../../../src/io/scenario/scenario-schema.ts';

const versionOne = JSON.parse(readFileSync('test/fixtures/in/version-1.lotwise.json', 'utf8'));

test('a file of version 1 becomes one of today, with nothing said that it could not say (run with -u after a change)', async () => {
  const migrated = migrateScenario(versionOne, 1, MIGRATIONS);
  expect(scenarioFileSchema.safeParse(migrated).error).toBeUndefined();
  await expect(`${JSON.stringify(migrated, null, 2)}\n`).toMatchFileSnapshot(
    '../../fixtures/out/version-1-brought-forward.lotwise.json',
  );
});

test('a file of today is left as it is', () => {
  const today = { version: SCENARIO_VERSION };
  expect(migrateScenario(today, SCENARIO_VERSION, MIGRATIONS)).toBe(today);
});

test('there is a way forward from every version so far, and from none that never was', () => {
  for (let version = 1; version < SCENARIO_VERSION; version++) {
    expect(migrateScenario(versionOne, version, MIGRATIONS)).not.toBeNull();
  }
  expect(migrateScenario(versionOne, 0, MIGRATIONS)).toBeNull();
});

test('a file with no scenario in it is brought forward all the same, to be found wanting', () => {
  const migrated = migrateScenario({ version: 1, scenario: 'none' }, 1, MIGRATIONS);
  expect(scenarioFileSchema.safeParse(migrated).success).toBe(false);
});
