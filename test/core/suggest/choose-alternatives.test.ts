import { describe, expect, test } from 'vitest';
import type { Alternative } from '../../../src/core/suggest/alternative.ts';
import { chooseAlternatives } from '../../../src/core/suggest/choose-alternatives.ts';
import { aPlanToAsk, type WishWords } from './a-lot-request.ts';
import { anAlternative, type AlternativeWords } from './an-alternative.ts';

const BLOCKS = 'ABCDEFGHIJ';
const area = { blocks: BLOCKS, packages: [...BLOCKS].map((block) => ({ block, hours: 1 })) };
const { scenario, ask } = aPlanToAsk(area, (words) =>
  words.withLot('West', 'ABCDE').withLot('East', 'FGHIJ'),
);
const weights = { 'even-hours': 5, compact: 5 };

/** Blocks up to a letter in West, the others in East. */
function upTo(letter: string, words: AlternativeWords = {}): Alternative {
  const assignment = Int16Array.from(BLOCKS, (block) => (block <= letter ? 1 : 2));
  return anAlternative({ lots: scenario.lots, assignment, ...words });
}

function choose(found: readonly Alternative[], wish: WishWords = {}) {
  return chooseAlternatives(ask({ weights, ...wish }), found, 99);
}

/** What nothing is better than and that is better than nothing, one number for each thing that is traded. */
const traded = (cost: number, uneven: number, compact: number, people: number): AlternativeWords => ({
  cost,
  values: { 'even-hours': uneven, compact },
  changes: { blocks: people, people, weeklyMinutes: people * 60 },
});

describe('what there is to choose from', () => {
  test('is in the order of what it costs, with today’s plan beside it', () => {
    const plans = [
      upTo('F', traded(3, 1, 9, 9)),
      upTo('G', traded(2, 2, 8, 8)),
      upTo('H', traded(1, 3, 7, 7)),
    ];
    const { today, alternatives, iterations } = choose(plans);
    expect(alternatives).toEqual([plans[2], plans[1], plans[0]]);
    expect(today).toMatchObject({ lots: scenario.lots, cost: expect.any(Number), changes: { blocks: 0 } });
    expect(iterations).toBe(99);
  });

  test('is not what changes nothing', () => {
    const { alternatives } = choose([upTo('E', { changes: { blocks: 0, people: 0, weeklyMinutes: 0 } })]);
    expect(alternatives).toEqual([]);
  });

  test('is inside the bands and in one piece where any plan is', () => {
    const plans = [
      upTo('F', { ...traded(1, 1, 9, 9), isContiguous: false }),
      upTo('G', { ...traded(2, 2, 8, 8), outOfBandMinutes: 60 }),
      upTo('H', traded(3, 3, 7, 7)),
    ];
    expect(choose(plans).alternatives).toEqual([plans[2]]);
    expect(choose(plans.slice(0, 2)).alternatives).toEqual([plans[1]]);
    expect(choose(plans.slice(0, 1)).alternatives).toEqual([plans[0]]);
    const further = [65, 67].map((minutes, at) =>
      upTo('HI'[at]!, { ...traded(3 + at, 3, 7, 7 - at), outOfBandMinutes: minutes }),
    );
    expect(choose([...plans.slice(0, 2), ...further]).alternatives).toEqual([plans[1], further[0]]);
    // Soft bands rule nothing out: 60 minutes of an even 300 cost a fifth.
    expect(choose(plans, { bandsAreHard: false }).alternatives).toEqual([plans[1], plans[2]]);
  });

  test('is never worse than another in something and better in nothing', () => {
    const plans = [
      upTo('F', traded(1, 1, 5, 5)),
      upTo('G', traded(2, 1, 5, 6)),
      upTo('H', traded(3, 9, 4, 9)),
    ];
    expect(choose(plans).alternatives).toEqual([plans[0], plans[2]]);
  });

  test('looks different on the map, whatever the lots are called', () => {
    const swapped = upTo('F', traded(2, 2, 4, 4));
    const same = { ...swapped, assignment: swapped.assignment.map((lot) => 3 - lot) };
    const plans = [upTo('F', traded(1, 1, 5, 5)), same, upTo('G', traded(3, 3, 3, 3))];
    expect(choose(plans).alternatives).toEqual([plans[0], plans[2]]);
  });

  test('is a handful', () => {
    const plans = [...'ABCDFGHI'].map((letter, at) => upTo(letter, traded(at, at, 9 - at, 5)));
    expect(choose(plans).alternatives).toEqual(plans.slice(0, 6));
  });

  test('has the leanings before more of the wish as it stands', () => {
    const plans = [
      upTo('F', traded(1, 1, 9, 9)),
      upTo('G', traded(2, 2, 8, 8)),
      upTo('H', { ...traded(3, 3, 7, 7), leaning: 'compact' }),
    ];
    expect(choose(plans).alternatives).toEqual([plans[0], plans[2], plans[1]]);
  });

  test('begins with a plan that is worse in nothing, where today’s could stay', () => {
    const { values } = choose([]).today;
    const better = { cost: 1, values: { 'even-hours': 0, compact: values.compact + 1 } };
    const noWorse = { cost: 2, values: { 'even-hours': 0, compact: values.compact } };
    const plans = [
      upTo('G', { ...better, changes: { blocks: 1, people: 1, weeklyMinutes: 1 } }),
      upTo('H', { ...noWorse, changes: { blocks: 2, people: 2, weeklyMinutes: 2 } }),
    ];
    expect(choose(plans).alternatives).toEqual([plans[1], plans[0]]);
    // A band of nothing around an even share that today's plan is outside of.
    const { ask: askUneven } = aPlanToAsk(area, (words) =>
      words.withLot('West', 'AB').withLot('East', 'CDEFGHIJ'),
    );
    expect(chooseAlternatives(askUneven({ weights }), plans, 0).alternatives[0]).toEqual(plans[0]);
  });

  test('calls the first what was asked for, whichever search came upon it', () => {
    const leaning = upTo('G', { leaning: 'compact', cost: 1, values: { compact: 0 } });
    expect(choose([leaning]).alternatives).toEqual([{ ...leaning, leaning: null }]);
  });

  test('of a plan to improve makes nothing worse that is asked for', () => {
    const { values } = choose([]).today;
    const worse = upTo('G', { cost: 0, values: { 'even-hours': 0, compact: values.compact * 1.001 } });
    const better = upTo('H', {
      cost: 1,
      values: { 'even-hours': 0, compact: values.compact, room: 99, stay: 99 },
    });
    const fewerLots = { ...worse, lots: scenario.lots.slice(0, 1) };
    expect(choose([worse, better], { scope: 'improve' }).alternatives).toEqual([better]);
    expect(choose([worse], { scope: 'improve' }).alternatives).toEqual([]);
    expect(choose([fewerLots], { scope: 'improve' }).alternatives).toEqual([fewerLots]);
  });
});
