import { expect, test } from 'vitest';
import type { Publication } from '../../../src/core/publication/publication.ts';
import type { ScenarioId } from '../../../src/core/scenario/scenario.ts';
import { BLOCKS_CSV, MAP_FILES, numbersOf, sharedPlanOf } from '../../../src/present/files/share-files.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aScenario } from '../../core/a-scenario.ts';

const DATASET = aDataset({ blocks: 'AB', packages: [{ block: 'A', hours: 7.25, person: 'Someone' }] });
const PLAN = aScenario(DATASET).withLot('North', 'A').withLot('South', 'B').scenario;
const PUBLICATION = {
  rule: 'under-five',
  plans: [{ scenario: PLAN.id, lots: [{ lot: 1, people: '<5', hours: null }] }],
} as unknown as Publication;

test('numbers of a map are those of its own plan as published, and none where it is not published', () => {
  expect(numbersOf(PUBLICATION, PLAN)).toMatchObject({ rule: 'under-five', plan: { scenario: PLAN.id } });
  expect(numbersOf(PUBLICATION, { ...PLAN, id: 'other' as ScenarioId })).toBeNull();
});

test('no file says how many people or hours a lot has but by what is published', () => {
  const fabric = weaveFabric(DATASET);
  for (const numbers of [null, numbersOf(PUBLICATION, PLAN)])
    for (const file of [...MAP_FILES, BLOCKS_CSV]) {
      const written = file.write(sharedPlanOf(DATASET, fabric, PLAN, numbers), PLAN);
      const text = typeof written === 'string' ? written : new TextDecoder('latin1').decode(written);
      expect(text).not.toMatch(/7\.25|435|Someone|P0\b/);
    }
});
