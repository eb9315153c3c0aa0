import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../../src/io/scenario/scenario-schema.ts';

test('the published schema is the one that files are checked against (run with -u after a change)', async () => {
  await expect(scenarioJsonSchema()).toMatchFileSnapshot('../../../public/lotwise-scenario.schema.json');
});
