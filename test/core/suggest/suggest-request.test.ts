import { describe, expect, test } from 'vitest';
import { addLink } from '../../../src/core/edits/add-link.ts';
import { NO_LOCKS, type LotId, type Scenario } from '../../../src/core/scenario/scenario.ts';
import { aPlanToAsk, planToAsk } from './a-lot-request.ts';

const packages = [
  { block: 'A', hours: 2, visits: 3, facts: { rurality: 'Rural' } },
  { block: 'A', hours: 1, visits: 4, facts: { rurality: 'Rural' } },
  { block: 'C', hours: 5, visits: 7, facts: { rurality: 'Urban' } },
];

describe('what a search for lots is sent', () => {
  const asked = aPlanToAsk({ blocks: 'ABC/DDD', packages, zones: { nets: 'XX./...' } }, (words) =>
    words.withLot('North', 'ABC').withLot('lot 4', 'D').withLot('Empty', ''),
  );

  test('counts minutes, people, visits, ground with care and rural minutes by block', () => {
    const { facts } = asked.ask();
    expect([...facts.weight]).toEqual([180, 0, 300, 0]);
    expect(facts.hasMinutes).toBe(true);
    expect([...facts.people]).toEqual([2, 0, 1, 0]);
    expect([...facts.weeklyVisits]).toEqual([7, 0, 7, 0]);
    expect([...facts.ruralMinutes]).toEqual([180, 0, 0, 0]);
    expect([...facts.populatedSquareKilometres].map(Math.round)).toEqual([1, 0, 1, 0]);
    expect(facts.x[2]! - facts.x[0]!).toBeCloseTo(2000, -2);
  });

  test('can be copied to another thread', () => {
    const request = asked.ask({ zoneLayer: 0 });
    expect(structuredClone(request)).toEqual(request);
  });

  test('counts areas where there is no care at all', () => {
    const { fabric, ask } = aPlanToAsk({ blocks: 'ABB' }, (words) => words);
    expect(ask().facts).toMatchObject({ hasMinutes: false, weight: fabric.areaSquareMetres });
  });

  test('has the borders of the map, without those that a link severs; those that one joins have no length', () => {
    const severed = addLink(asked.scenario, asked.fabric, 'sever', 'A', 'B', 'River') as Scenario;
    const linked = addLink(severed, asked.fabric, 'join', 'A', 'C', 'Ferry') as Scenario;
    const { touching, borderLength } = planToAsk(asked.dataset, asked.fabric, linked).ask().facts;
    const ofBlock = (block: number) => {
      const [from, to] = [touching.offsets[block]!, touching.offsets[block + 1]!];
      return Array.from(touching.targets.subarray(from, to), (other, at) => [
        other,
        Math.round(borderLength[from + at]! / 1000),
      ]).toSorted();
    };
    expect(ofBlock(0)).toEqual([
      [2, 0],
      [3, 1],
    ]);
    expect(ofBlock(1)).toEqual([
      [2, 1],
      [3, 1],
    ]);
  });

  test('has the zones of the layer that is asked for, but not what lies in none', () => {
    expect(asked.ask().facts.zones).toBeNull();
    const { zones } = asked.ask({ zoneLayer: 0 }).facts;
    expect(zones).toMatchObject({ names: ['X'], minutes: Float64Array.of(180) });
    expect([...zones!.rows.offsets]).toEqual([0, 1, 1, 1, 1]);
    expect(asked.ask({ zoneLayer: 7 }).facts.zones).toBeNull();
  });

  test('has what locks keep, and names for as many new lots as may come', () => {
    const locks = { ...NO_LOCKS, lots: [2 as LotId], blocks: ['A'] };
    const { facts } = planToAsk(asked.dataset, asked.fabric, { ...asked.scenario, locks }).ask({
      lotCount: { least: 2, most: 3 },
    });
    expect([...facts.held!]).toEqual([1, 0, 0, 1]);
    expect(facts.lockedLots).toEqual([2]);
    expect(facts.spareNames).toEqual(['Lot 4 2', 'Lot 5', 'Lot 6']);
  });
});
