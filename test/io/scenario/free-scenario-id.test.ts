import { expect, test } from 'vitest';
import { freeScenarioId } from '../../../src/io/scenario/free-scenario-id.ts';

test.each([
  ['North, Centre, South', [], 'north-centre-south'],
  ['West', ['west', 'west-2'], 'west-3'],
  ['  ', [], 'plan'],
  ['Gogledd Môn', [], 'gogledd-môn'],
])('%j beside %j has the id %j', (name, taken, id) => {
  expect(freeScenarioId(name, new Set(taken))).toBe(id);
});
