import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrateScenario, MIGRATIONS } from '../../../src/io/scenario/scenario-migrations.ts';
import { SCENARIO_VERSION, scenarioFileSchema } from '../../../src/io/scenario/scenario-schema.ts';

const fileOf = (version: number) =>
  JSON.parse(readFileSync(`test/fixtures/in/version-${version}.lotwise.json`, 'utf8'));
const versionOne = fileOf(1);

test.each([1, 2, 3, 4])(
  'a file of version %d becomes one of today, with nothing said that it could not say (run with -u after a change)',
  async (version) => {
    const migrated = migrateScenario(fileOf(version), version, MIGRATIONS);
    expect(scenarioFileSchema.safeParse(migrated).error).toBeUndefined();
    await expect(`${JSON.stringify(migrated, null, 2)}\n`).toMatchFileSnapshot(
      `../../fixtures/out/version-${version}-brought-forward.lotwise.json`,
    );
  },
);

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
  for (const scenario of ['none', null, { backUp: 'Birch', rules: [], assumptions: 3 }]) {
    const migrated = migrateScenario({ version: 1, scenario }, 1, MIGRATIONS);
    expect(scenarioFileSchema.safeParse(migrated).success).toBe(false);
  }
});
