import { describe, expect, test } from 'vitest';
import { measurePlan } from '../../../src/core/districting/measure-plan.ts';
import type { Lot } from '../../../src/core/scenario/scenario.ts';
import type { Alternative } from '../../../src/core/suggest/alternative.ts';
import { aimValues } from '../../../src/core/suggest/aim-values.ts';
import { lotTaskOf } from '../../../src/core/suggest/lot-task-of.ts';
import {
  alternativeOf,
  compareByWish,
  isTidy,
  measureAlternative,
  measureToday,
} from '../../../src/core/suggest/measure-alternative.ts';
import { aPlanToAsk } from './a-lot-request.ts';
import { anAlternative } from './an-alternative.ts';

const area = { blocks: 'ABCD', packages: [...'AAABCD'].map((block) => ({ block, hours: 1 })) };
const weights = { compact: 5, 'even-hours': 3, stay: 2 };

describe('what an alternative is worth', () => {
  const { scenario, ask } = aPlanToAsk(area, (words) => words.withLot('West', 'A').withLot('East', 'BCD'));
  const request = ask({ weights });
  const asked = lotTaskOf(request, 2, false);

  test('is each aim’s value, what it costs, what lies outside the bands and what it changes', () => {
    const found = Int16Array.of(0, 0, 1, 1);
    const plan = alternativeOf(request, asked, found, 'compact');
    expect(plan).toMatchObject({
      leaning: 'compact',
      lots: scenario.lots,
      assignment: Int16Array.of(1, 1, 2, 2),
      values: aimValues(request.facts, { lots: scenario.lots, assignment: Int16Array.of(1, 1, 2, 2) }),
      // Even would be 180: 240 and 120 are 42 outside a tenth of that each.
      outOfBandMinutes: 84,
      isContiguous: true,
      changes: { blocks: 1, people: 1, weeklyMinutes: 60 },
    });
    expect(plan.cost).toBeCloseTo(measurePlan(asked.task, found).cost, 9);
  });

  test('of today costs 1 for each aim that it falls short of, and changes nothing', () => {
    const today = measureToday(request, asked);
    expect(today.cost).toBeCloseTo(0.5, 9);
    expect(today).toMatchObject({ outOfBandMinutes: 0, changes: { blocks: 0, people: 0, weeklyMinutes: 0 } });
    expect(isTidy(today)).toBe(true);
  });

  test('says where a lot is in pieces, or empty', () => {
    const inPieces = alternativeOf(request, asked, Int16Array.of(0, 1, 0, 1), null);
    expect([inPieces.isContiguous, isTidy(inPieces)]).toEqual([false, false]);
    expect(alternativeOf(request, asked, Int16Array.of(0, 0, 0, 0), null).isContiguous).toBe(false);
  });

  test('counts no minutes where there is no care', () => {
    const bare = aPlanToAsk({ blocks: 'AB' }, (words) =>
      words.withLot('West', 'A').withLot('East', 'B'),
    ).ask();
    const plan = alternativeOf(bare, lotTaskOf(bare, 2, false), Int16Array.of(0, 0), null);
    expect(plan.changes).toEqual({ blocks: 1, people: 0, weeklyMinutes: 0 });
  });
});

test('lots stay as the search has them where their own bands are nearer so', () => {
  const { ask } = aPlanToAsk(area, (words) =>
    words.withLot('West', 'A').withLot('East', 'BCD').withLotBand(1, 0, 60).withLotBand(2, 200, null),
  );
  const request = ask({ bandPercent: null });
  const asked = lotTaskOf(request, 2, false);
  // A stays in one lot, but it is more than West may hold.
  const plan = alternativeOf(request, asked, Int16Array.of(1, 1, 1, 0), null);
  expect([...plan.assignment]).toEqual([2, 2, 2, 1]);
  expect(plan.outOfBandMinutes).toBe(0);
});

test('a lot that was not there today is measured as a new one', () => {
  const { scenario, ask } = aPlanToAsk(area, (words) => words.withLot('West', 'A').withLot('East', 'BCD'));
  const request = ask({ weights });
  const fresh = { id: 7, name: 'Fresh', colour: '#000000' } as Lot;
  const drawn = { lots: [...scenario.lots, fresh], assignment: Int16Array.of(1, 2, 2, 7) };
  const plan = measureAlternative(request, lotTaskOf(request, 3, false), drawn, null);
  expect(plan).toMatchObject({
    isContiguous: true,
    values: { stay: 1 },
    outOfBandMinutes: 180 - 132 + 108 - 60,
  });
});

test('a plan is nearer to a wish in one piece first, then inside hard bands, then where it costs less', () => {
  const { ask } = aPlanToAsk(area, (words) => words);
  const lots = [{}, {}] as Lot[];
  const whole = anAlternative({ lots, cost: 2 });
  const broken = anAlternative({ lots, cost: 1, isContiguous: false });
  // Half of an even share of 180 minutes.
  const outside = anAlternative({ lots, cost: 1, outOfBandMinutes: 90 });
  const nearer = (bandsAreHard: boolean, one: Alternative, other: Alternative) =>
    Math.sign(compareByWish(ask({ bandsAreHard }), one, other));
  expect(nearer(true, whole, broken)).toBe(-1);
  expect(nearer(true, outside, whole)).toBe(1);
  expect(nearer(false, outside, whole)).toBe(-1);
  expect(nearer(false, outside, { ...whole, cost: 1.5 })).toBe(0);
  expect(nearer(true, whole, { ...whole, cost: 1 })).toBe(1);
});
