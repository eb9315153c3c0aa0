import { expect, test } from 'vitest';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { sayPlanAssumptions } from '../../../src/present/pack/say-plan-assumptions.ts';

test('usual assumptions are a few plain sentences', () =>
  expect(sayPlanAssumptions(USUAL_ASSUMPTIONS)).toEqual([
    'All packages transfer. Each package is placed anew, with the providers of this plan.',
    'By shares. Each main provider has its share of the lot, as near as can be.',
    'No hours are bought on the spot market.',
    'The packages are those of today.',
    'Travel between visits takes no hours from what a provider can deliver.',
    'An hour costs £24.10 where neither the package nor its provider says.',
    'The contract runs for 5 years.',
    'This is existing money, says the author.',
  ]));

test('all that a person changed is said', () => {
  const { demand, placing, money } = USUAL_ASSUMPTIONS;
  const said = sayPlanAssumptions({
    ...USUAL_ASSUMPTIONS,
    spotHoursPerWeek: 1200,
    demand: { ...demand, growthPercent: 10, attritionPercent: 5 },
    placing: { ...placing, mode: 'gradual', movedPercent: 40, mostKilometres: 8, travelCounts: true },
    money: {
      ...money,
      upliftPerHour: { least: 2.5, most: 3.41 },
      spotPremiumPercent: 15,
      reablementPercent: 20,
      reablementSharePercent: 30,
    },
  }).join(' ');
  expect(said).toContain('40% have moved.');
  expect(said).toContain('No package goes to a provider more than 8 km away.');
  expect(said).toContain('Up to 1,200 hours a week can be bought on the spot market.');
  expect(said).toContain('Against today, 10% packages are added and 5% have ended');
  expect(said).toContain('15 km/h in towns');
  expect(said).toContain('London Living Wage adds £2.50 to £3.41 to each hour.');
  expect(said).toContain('15% is added to the rate of an hour on the spot market.');
  expect(said).toContain('Reablement makes 30% of packages 20% smaller.');
});
