import { expect, test } from 'vitest';
import { hatchingOf } from '../../src/core/scenario/lot-look.ts';
import type { ScenarioId } from '../../src/core/scenario/scenario.ts';
import { comparedPlans } from '../../src/store/compared-plans.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aScenario } from '../core/a-scenario.ts';
import { anArea, plansCalled } from './a-compared-plan.ts';

const DATASET = aDataset({
  blocks: 'ABCD',
  packages: [...'ABCD'].map((block) => ({ block, hours: 10 })),
});
const AREA = anArea(DATASET);
const PLAN = aScenario(DATASET).withLot('West', 'AB').withLot('East', 'CD').scenario;
/** The same ground under other names and numbers. */
const RENAMED = aScenario(DATASET).withLot('Sunrise', 'CD').withLot('Sunset', 'AB').scenario;

test('a lot that goes on as another is drawn like it, whatever its number', () => {
  const [first, second] = plansCalled(AREA, { First: PLAN, Second: RENAMED });
  expect(second!.goesOnAs).toEqual([2, 1]);
  const look = (plan: typeof first, at: number) => [plan!.lots[at]!.colour, hatchingOf(plan!.lots[at]!)];
  expect(look(second, 1)).toEqual(look(first, 0));
  expect(look(second, 0)).toEqual(look(first, 1));
  expect(second!.lots.map(({ name }) => name)).toEqual(['Sunrise', 'Sunset']);
});

test('the same plans are the very same objects, until one is edited', () => {
  const plans = [PLAN, { ...RENAMED, id: 'other' as ScenarioId }];
  const compared = comparedPlans(AREA, plans);
  expect(comparedPlans({ ...AREA }, [...plans])).toBe(compared);
  const edited = comparedPlans(AREA, [plans[0]!, { ...plans[1]!, name: 'Edited' }]);
  expect(edited).not.toBe(compared);
  expect(edited[0]!.ledger).toBe(compared[0]!.ledger);
});
