import { describe, expect, test } from 'vitest';
import { LONGEST_NAME } from '../../../src/core/edits/check-name.ts';
import { NO_LOCKS } from '../../../src/core/scenario/scenario.ts';
import { drawLots, lotsToGoOn } from '../../../src/core/suggest/carry-on-lots.ts';
import { lotTaskOf } from '../../../src/core/suggest/lot-task-of.ts';
import { aPlanToAsk, type WishWords } from './a-lot-request.ts';

const area = {
  blocks: 'ABCDEF',
  packages: [...'AAABCCDEFF'].map((block) => ({ block, hours: 1 })),
  zones: { nets: 'XXXYYY' },
};
const plan = (said = {}) =>
  aPlanToAsk(area, (words) => words.withLot('West', 'AB').withLot('Mid', 'CD').withLot('East', 'EF'), said);
const find = (...lots: number[]) => Int16Array.from(lots);

function carryOn(found: Int16Array, lotCount: number, wish: WishWords = {}, said = {}) {
  const request = plan(said).ask({ lotCount: { least: lotCount, most: lotCount }, ...wish });
  const goOn = lotsToGoOn(request.facts, lotTaskOf(request, lotCount, false), found);
  return { goOn: goOn.map((lot) => lot?.name ?? null), drawn: drawLots(request.facts, goOn, found) };
}

describe('lots that a search found', () => {
  test('go on as the lots of today that most hours are in already', () => {
    const { goOn, drawn } = carryOn(find(2, 2, 0, 0, 1, 1), 3);
    expect(goOn).toEqual(['Mid', 'East', 'West']);
    expect(drawn.lots.map(({ name }) => name)).toEqual(['West', 'Mid', 'East']);
    expect([...drawn.assignment]).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test('go on as any lots of today, where there are fewer', () => {
    // Mid has no place in a search for two lots, and yet most of it is here.
    const { goOn } = carryOn(find(0, 1, 1, 1, 0, 1), 2);
    expect(goOn).toEqual(['West', 'Mid']);
  });

  test('are the same where a block stays', () => {
    const { goOn } = carryOn(find(0, 1, 1, 1, 2, 2), 3, {}, { locks: { ...NO_LOCKS, blocks: ['B'] } });
    expect(goOn).toEqual(['West', 'Mid', 'East']);
    const moved = carryOn(find(1, 0, 0, 0, 2, 2), 3, {}, { locks: { ...NO_LOCKS, blocks: ['B'] } });
    // What was Mid is all in West.
    expect(moved.goOn).toEqual(['West', null, 'East']);
  });

  test('are new where there are more, with a number, colour and name of their own', () => {
    const { goOn, drawn } = carryOn(find(0, 3, 1, 1, 2, 2), 4);
    expect(goOn).toEqual(['West', 'Mid', 'East', null]);
    expect([...drawn.assignment]).toEqual([1, 4, 2, 2, 3, 3]);
    const fresh = drawn.lots[3]!;
    expect(fresh).toMatchObject({ id: 4, name: 'Lot 4' });
    expect(drawn.lots.slice(0, 3).map(({ colour }) => colour)).not.toContain(fresh.colour);
  });

  test('have the name of the zone with most of their hours, made unlike others', () => {
    const { drawn } = carryOn(find(0, 3, 1, 4, 5, 2), 6, { zoneLayer: 0 });
    expect(drawn.lots.map(({ name }) => name)).toEqual(['West', 'Mid', 'East', 'X', 'Y', 'Y 2']);
    expect(drawn.lots.every(({ name }) => name.length <= LONGEST_NAME)).toBe(true);
  });

  test('leave out what is in none', () => {
    expect([...carryOn(find(0, 0, 1, 1, 2, -1), 3).drawn.assignment]).toEqual([1, 1, 2, 2, 3, 0]);
  });
});
