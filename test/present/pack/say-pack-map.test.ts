import { describe, expect, test } from 'vitest';
import { sayChangesMap, sayLotMap, sayLotsMap, sayNeedMap } from '../../../src/present/pack/say-pack-map.ts';
import { aPackInput } from './a-pack-input.ts';

const { plans } = await aPackInput('merton', {}, ['Current', 'North']);
const [today, plan] = plans as [(typeof plans)[0], (typeof plans)[0]];
const kent = await aPackInput('kent');

describe('what is to be seen on a map, for who cannot see it', () => {
  test('names each lot of a few with its hours and people as published', () => {
    const said = sayLotsMap(plan);
    expect(said).toMatch(/^Map of the 3 lots of North, Centre, South \(two providers each\)\. North has /);
    for (const { name, hours } of plan.lots) {
      expect(said).toContain(`${name} has ${hours!.toLocaleString('en-GB')} hours a week and `);
    }
    expect(sayLotMap(plan, plan.lots[0]!)).toMatch(/^Map of where North lies in .* It has /);
  });

  test('of many lots says the largest and the smallest, and where the others are', () => {
    const said = sayLotsMap(kent.plans[0]!);
    expect(said).toMatch(
      /^Map of the 24 lots of .* The largest is .* The smallest is .* The table of lots has all of them\.$/,
    );
    expect(said.length).toBeLessThan(400);
  });

  test('never says a number that is hidden', () => {
    const lot = { ...plan.lots[0]!, hours: null, people: '*' as const };
    expect(sayLotMap(plan, lot)).toContain(
      'It has a hidden number of hours a week and a hidden number of people.',
    );
  });

  test('says what changes, which lots go and which are new', () => {
    const change = { ...plan.change!, goesOnAs: [plan.lots[0]!.lot, plan.lots[1]!.lot, null] };
    const said = sayChangesMap(today, { ...plan, change });
    expect(said).toContain(`${change.blocksChangingLot} blocks are in another lot, with `);
    expect(said).toContain('East goes. South is new.');
  });

  test('says where need is, or why nothing is shaded', () => {
    const need = { kind: 'unmet', leastPeople: 8, areaOfBlock: new Int32Array(2), top: 1 } as const;
    expect(sayNeedMap(today, { ...need, densities: new Float64Array(2) })).toContain(
      'No area is shaded, as none has 8 people or more with nobody.',
    );
    expect(sayNeedMap(today, { ...need, densities: Float64Array.of(0, 2) })).toContain('The darker an area');
  });
});
