import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measurePlan } from '../../../src/core/districting/measure-plan.ts';
import { NO_LOCKS, type LotId } from '../../../src/core/scenario/scenario.ts';
import { aimValues } from '../../../src/core/suggest/aim-values.ts';
import { askedAims, lotTaskOf } from '../../../src/core/suggest/lot-task-of.ts';
import { AIMS } from '../../../src/core/suggest/lot-wish.ts';
import { aRandomArea } from '../a-random-area.ts';
import { seeded } from '../seeded.ts';
import { aPlanToAsk, planToAsk } from './a-lot-request.ts';

const ALL = Object.fromEntries(AIMS.map((aim, at) => [aim, at + 1]));

describe('a wish in numbers', () => {
  test('counts any plan as its aims do, whatever the number of lots', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 6 }), (seed, lotCount) => {
        const size = { columns: 5, rows: 4, packages: 60, providers: 4, lots: 4 };
        const { dataset, fabric, scenario } = aRandomArea(seed, size);
        const request = planToAsk(dataset, fabric, scenario).ask({ weights: ALL, zoneLayer: 0 });
        const { task, slots } = lotTaskOf(request, lotCount, false);
        const random = seeded(seed);
        const found = Int16Array.from({ length: fabric.count }, () => Math.floor(random() * lotCount));
        const ids = slots.map((lot, at) => lot?.id ?? ((100 + at) as LotId));
        const plan = { lots: ids.map((id) => ({ id })), assignment: found.map((slot) => ids[slot]!) };
        const values = aimValues(request.facts, plan);
        const measured = measurePlan(task, found).values;
        AIMS.forEach((aim, at) => expect(measured[at]).toBeCloseTo(values[aim], 5));
      }),
      { numRuns: 20 },
    );
  });

  const area = {
    blocks: 'ABCDEF',
    packages: [...'AABCDEF'].map((block) => ({ block, hours: 2, provider: 'Alder' })),
    providers: [{ name: 'Alder', hours: 20 }],
  };
  const { ask } = aPlanToAsk(area, (words) => words.withLot('West', 'AB', 'Alder').withLot('East', 'CDEF'));

  test('makes today’s plan cost about 1', () => {
    const request = ask({ weights: { 'even-hours': 9, compact: 1, 'keep-provider': 4, travel: 3 } });
    const { task } = lotTaskOf(request, 2, false);
    expect(measurePlan(task, task.current!).cost).toBeCloseTo(1, 9);
  });

  test('has a term for each aim that is asked for, zones only of a layer', () => {
    const request = ask({ weights: { compact: 5, zones: 5, stay: 2 } });
    expect(askedAims(request)).toEqual(['compact', 'stay']);
    expect(lotTaskOf(request, 2, false).task.terms.map(({ kind, weight }) => [kind, weight])).toEqual([
      ['inertia', 5 / 7],
      ['lot-cost', 2 / 7],
    ]);
  });

  test('promises to make nothing worse but who stays, where the number of lots is today’s', () => {
    const request = ask({ weights: ALL });
    const { task } = lotTaskOf(request, 2, true);
    expect(task.neverWorse).toBe(true);
    expect(task.terms.map(({ guarded }) => guarded)).toEqual([true, true, false, false, true, true, true]);
    expect(lotTaskOf(request, 3, true).task.neverWorse).toBe(false);
  });

  test('begins with today’s lots; what has none, or one that is to go, begins in none', () => {
    const part = aPlanToAsk(area, (words) =>
      words.withLot('One', 'A').withLot('Two', 'B').withLot('Three', 'CD'),
    );
    expect([...lotTaskOf(part.ask(), 3, false).task.current!]).toEqual([0, 1, 2, 2, -1, -1]);
    expect([...lotTaskOf(part.ask(), 2, false).task.current!]).toEqual([0, -1, 1, 1, -1, -1]);
    expect(lotTaskOf(aPlanToAsk(area, (words) => words).ask(), 2, false).task.current).toBeNull();
  });

  test('begins with lots that were found before, new ones among them', () => {
    const { scenario, ask: askAll } = aPlanToAsk(area, (words) =>
      words.withLot('One', 'ABC').withLot('Two', 'DEF'),
    );
    const fresh = { id: 9 as LotId, name: 'Fresh', colour: '#000000' };
    const begin = { lots: [scenario.lots[1]!, fresh], assignment: Int16Array.of(9, 9, 2, 2, 2, 0) };
    const { task, slots } = lotTaskOf(askAll(), 2, false, begin);
    expect(slots).toEqual([scenario.lots[1], null]);
    expect([...task.current!]).toEqual([1, 1, 0, 0, 0, -1]);
  });

  test('holds what locks keep, and closes their lots', () => {
    const { task: free } = lotTaskOf(ask(), 2, false);
    expect([free.held, free.closed]).toEqual([null, null]);
    const locks = { ...NO_LOCKS, lots: [2 as LotId], blocks: ['A'] };
    const { task } = lotTaskOf(
      aPlanToAsk(area, (words) => words.withLot('West', 'AB').withLot('East', 'CDEF'), { locks }).ask(),
      3,
      false,
    );
    expect([...task.held!]).toEqual([1, 0, 1, 1, 1, 1]);
    expect([...task.closed!]).toEqual([0, 1, 0]);
  });

  test('has bands that are hard, or that cost as much as all of today’s plan for a lot outside', () => {
    expect(lotTaskOf(ask(), 2, false).task).toMatchObject({
      bandCost: null,
      least: Float64Array.of(378, 378),
    });
    expect(lotTaskOf(ask({ bandsAreHard: false }), 2, false).task.bandCost).toBe(1);
  });
});
