import { describe, expect, test } from 'vitest';
import { NO_LOCKS, type LotId } from '../../../src/core/scenario/scenario.ts';
import {
  iterationsFor,
  lean,
  planSearches,
  totalIterations,
} from '../../../src/core/suggest/plan-searches.ts';
import { aPlanToAsk, type WishWords } from './a-lot-request.ts';

const area = { blocks: 'ABCDEF', packages: [...'ABCDEF'].map((block) => ({ block, hours: 1 })) };
const even = aPlanToAsk(area, (words) => words.withLot('West', 'ABC').withLot('East', 'DEF'));
const uneven = aPlanToAsk(area, (words) => words.withLot('West', 'AB').withLot('East', 'CDEF'));
const weights = { compact: 5, 'even-hours': 3, stay: 2 };

const plan = (of: typeof even, wish: WishWords = {}) => planSearches(of.ask({ weights, ...wish }));
const leaningsOf = (of: typeof even, wish: WishWords = {}) => plan(of, wish).map(({ leaning }) => leaning);

describe('the searches for a wish', () => {
  test('are as it stands, then leaning to each aim, then to fewer changes', () => {
    expect(leaningsOf(even)).toEqual([null, null, 'even-hours', 'compact', 'fewer-changes']);
    expect(new Set(plan(even).map(({ seed }) => seed)).size).toBe(5);
  });

  test('lean to nothing where one thing is asked for, and to fewer changes only from lots that are there', () => {
    expect(leaningsOf(even, { weights: { compact: 1, stay: 3 } })).toEqual([null, null, 'fewer-changes']);
    expect(leaningsOf(even, { weights: {} })).toEqual([null, null]);
    const bare = aPlanToAsk(area, (words) => words);
    expect(leaningsOf(bare)).toEqual([null, null, 'even-hours', 'compact']);
  });

  test('begin afresh near today’s plan and anywhere, then near the best that was found; fewer changes near today’s', () => {
    const ways = (of: typeof even, wish?: WishWords) =>
      plan(of, wish).map(({ round, isNear }) => `${isNear ? 'near' : 'anywhere'} ${round}`);
    expect(ways(uneven)).toEqual(['near 0', 'anywhere 0', 'near 1', 'near 1', 'near 0']);
    expect(ways(even)).toEqual(['anywhere 0', 'near 0', 'near 1', 'near 1', 'near 0']);
    expect(ways(even, { scope: 'improve' })).toEqual(Array.from({ length: 5 }, () => 'anywhere 0'));
  });

  test('are as many in all as one after another', () => {
    const searches = plan(even);
    const [first, , third] = searches;
    expect(first!.iterations).toBe(2 * third!.iterations);
    expect(totalIterations(searches)).toBe((2 + 2 + 1 + 1 + 1) * third!.iterations);
  });

  test('take more iterations of larger areas, though not in proportion', () => {
    expect(iterationsFor(100)).toBe(400_000);
    expect(iterationsFor(900) / iterationsFor(400)).toBeCloseTo(1.5, 6);
  });

  test('to improve never make worse what is asked for', () => {
    expect(plan(uneven, { scope: 'improve' }).every(({ neverWorse }) => neverWorse)).toBe(true);
  });

  test('afresh begin with one that makes nothing worse, where today’s plan could stay', () => {
    const promises = (of: typeof even, wish?: WishWords) =>
      plan(of, wish).map(({ neverWorse }) => neverWorse);
    expect(promises(even)).toEqual([true, false, false, false, false]);
    expect(promises(uneven)).not.toContain(true);
    expect(promises(even, { lotCount: { least: 3, most: 3 } })).not.toContain(true);
  });

  test('have as many lots as today where that will do, and one search for each other number', () => {
    const counts = (least: number, most: number) =>
      plan(even, { weights: {}, lotCount: { least, most } }).map(({ lotCount }) => lotCount);
    expect(counts(1, 4)).toEqual([2, 2, 1, 3, 4]);
    expect(counts(4, 5)).toEqual([4, 4, 5]);
    expect(counts(1, 1)).toEqual([1, 1]);
    expect(counts(2, 40)).toEqual([2, 2, 7, 13, 18, 24, 29, 35, 40]);
  });

  test('never have fewer lots than locks keep', () => {
    const locked = aPlanToAsk(area, (words) => words.withLot('West', 'ABC').withLot('East', 'DEF'), {
      locks: { ...NO_LOCKS, lots: [1, 2] as LotId[] },
    });
    expect(plan(locked, { lotCount: { least: 1, most: 1 } }).map(({ lotCount }) => lotCount)).toEqual([
      2, 2, 2, 2, 2,
    ]);
  });
});

describe('a search that leans', () => {
  const weightsOf = (leaning: Parameters<typeof lean>[1], asked: WishWords['weights']) => {
    const { wish } = lean(even.ask({ weights: asked }), leaning);
    return [wish.weights['even-hours'], wish.weights.compact, wish.weights.stay];
  };

  test('gives one aim four times the weight', () => {
    expect(weightsOf(null, weights)).toEqual([3, 5, 2]);
    expect(weightsOf('compact', weights)).toEqual([3, 20, 2]);
  });

  test('to fewer changes weighs who stays by four times what is asked on average, or of it', () => {
    expect(weightsOf('fewer-changes', { compact: 5, 'even-hours': 3, stay: 4 })).toEqual([3, 5, 16]);
    expect(weightsOf('fewer-changes', { compact: 5, 'even-hours': 3 })).toEqual([3, 5, 16]);
  });
});
