import { describe, expect, test } from 'vitest';
import { NO_LOCKS, type LotId } from '../../../src/core/scenario/scenario.ts';
import { lotSlots, whatStays } from '../../../src/core/suggest/lot-slots.ts';
import { aPlanToAsk, type WishWords } from './a-lot-request.ts';

const area = { blocks: 'ABCDE', packages: [...'AAABCCD'].map((block) => ({ block, hours: 1 })) };
const askWith = (locks = NO_LOCKS, wish: WishWords = {}) =>
  aPlanToAsk(area, (words) => words.withLot('A', 'A').withLot('B', 'B').withLot('CD', 'CD'), { locks }).ask(
    wish,
  );

describe('what a search leaves as it is', () => {
  test('is nothing where nothing is locked', () => {
    const { held, closed, fixed } = whatStays(askWith());
    expect([[...held], closed.size, fixed.size]).toEqual([[0, 0, 0, 0, 0], 0, 0]);
  });

  test('is what locks keep; the lot of a locked block goes on, and may change elsewhere', () => {
    const { held, closed, fixed } = whatStays(
      askWith({ ...NO_LOCKS, lots: [1 as LotId], blocks: ['C', 'E'] }),
    );
    expect([...held]).toEqual([1, 0, 1, 0, 1]);
    expect([...closed]).toEqual([1]);
    expect([...fixed].toSorted()).toEqual([1, 3]);
  });

  test('is other lots and ground in none, where only some lots are to change', () => {
    const { held, closed } = whatStays(askWith(NO_LOCKS, { onlyLots: [2, 3] as LotId[] }));
    expect([...held]).toEqual([1, 0, 0, 0, 1]);
    expect([...closed]).toEqual([1]);
  });
});

describe('the places that a search fills', () => {
  const placesOf = (request: ReturnType<typeof askWith>, count: number) =>
    lotSlots(request.facts, whatStays(request), count).map((lot) => lot?.name ?? 'new');

  test('are today’s lots, then new ones', () => {
    expect(placesOf(askWith(), 3)).toEqual(['A', 'B', 'CD']);
    expect(placesOf(askWith(), 5)).toEqual(['A', 'B', 'CD', 'new', 'new']);
  });

  test('are those of most hours where there are to be fewer', () => {
    expect(placesOf(askWith(), 2)).toEqual(['A', 'CD']);
  });

  test('are always there for a lot that must go on', () => {
    const locked = askWith({ ...NO_LOCKS, blocks: ['B'] });
    expect(placesOf(locked, 2)).toEqual(['A', 'B']);
    expect(placesOf(askWith({ ...NO_LOCKS, lots: [1, 2] as LotId[] }), 1)).toEqual(['A', 'B']);
  });
});
