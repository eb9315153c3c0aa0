import { describe, expect, test } from 'vitest';
import { NO_LOCKS, type LotId, type Scenario } from '../../../src/core/scenario/scenario.ts';
import { lotBands } from '../../../src/core/suggest/lot-bands.ts';
import { whatStays } from '../../../src/core/suggest/lot-slots.ts';
import { USUAL_RULES } from '../../../src/core/scenario/rules.ts';
import { aPlanToAsk, type WishWords } from './a-lot-request.ts';

const area = { blocks: 'ABCD', packages: [...'AABCD'].map((block) => ({ block, hours: 1 })) };

function bandsOf(wish: WishWords, said: Partial<Scenario> = {}, ground = area) {
  const { ask, scenario } = aPlanToAsk(
    ground,
    (words) =>
      words
        .withLot('A', 'A')
        .withLot('B', 'B')
        .withLot('C', 'C')
        .withLotBand(2, 30, null)
        .withRules({ viability: { leastMinutes: 60, mostMinutes: 90 } }),
    said,
  );
  const request = ask(wish);
  const { least, most } = lotBands(request, whatStays(request), [...scenario.lots, null]);
  return Array.from(least, (each, at) => [each, most[at]]);
}

describe('the bands that lots are to keep within', () => {
  test('are so far around an even share of all there is', () => {
    expect(bandsOf({ bandPercent: 20 })).toEqual(Array.from({ length: 4 }, () => [60, 90]));
  });

  test('are never below nothing', () => {
    expect(bandsOf({ bandPercent: 150 })[0]).toEqual([0, 187.5]);
  });

  test('are of what open lots share; a closed one has none', () => {
    const locked = bandsOf({ bandPercent: 0 }, { locks: { ...NO_LOCKS, lots: [1 as LotId] } });
    expect(locked).toEqual([[0, Infinity], ...Array.from({ length: 3 }, () => [60, 60])]);
    const only = bandsOf({ bandPercent: 0, onlyLots: [2, 3] as LotId[] });
    // What D has stays in no lot.
    expect(only.slice(0, 2)).toEqual([
      [0, Infinity],
      [40, 40],
    ]);
  });

  test('are those of the rules where none are asked for, a lot’s own first', () => {
    expect(bandsOf({ bandPercent: null })).toEqual([
      [60, 90],
      [30, Infinity],
      [60, 90],
      [60, 90],
    ]);
    expect(bandsOf({ bandPercent: null }, { rules: USUAL_RULES })[0]).toEqual([0, Infinity]);
  });

  test('of rules ask for nothing where there is no care at all', () => {
    expect(bandsOf({ bandPercent: null }, {}, { ...area, packages: [] })[0]).toEqual([0, Infinity]);
  });
});
