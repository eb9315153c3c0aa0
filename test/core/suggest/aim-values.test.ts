import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignmentOf } from '../../../src/core/figures/alignment-of.ts';
import { metresBetween } from '../../../src/core/geometry/metres-between.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aimValues, isMoved, sumByLot } from '../../../src/core/suggest/aim-values.ts';
import { possibleMoves } from '../../../src/core/suggest/possible-moves.ts';
import { unevenChange } from '../../../src/core/suggest/unevenness.ts';
import { lotGrounds } from '../../../src/core/travel/lot-grounds.ts';
import { blockCareOf } from '../../../src/core/travel/block-care.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aPlanToAsk, planToAsk } from './a-lot-request.ts';

const SIZE = { columns: 6, rows: 5, packages: 80, providers: 4, lots: 4 };

/** Any plan, all of whose packages lie in blocks that are in some lot. */
function anyWholePlan(seed: number) {
  const { dataset, fabric, scenario } = aRandomArea(seed, SIZE);
  const assignment = scenario.assignment.map((lot) => lot || 1);
  return {
    ...planToAsk(dataset, fabric, { ...scenario, assignment }),
    read: () => aPlanRead(dataset, fabric, { ...scenario, assignment }),
  };
}

function over(check: (plan: ReturnType<typeof anyWholePlan>) => void) {
  fc.assert(
    fc.property(fc.nat(10_000), (seed) => check(anyWholePlan(seed))),
    { numRuns: 8 },
  );
}

describe('what a plan is worth by each aim', () => {
  test('uneven hours are those of the next moves, where a move changes them', () =>
    over(({ dataset, fabric, scenario, ask }) => {
      const { facts } = ask();
      const change = unevenChange(fabric, scenario);
      const moves = possibleMoves({ fabric, touching: fabric.neighbours }, scenario, null, 1 as LotId);
      expect(dataset.blocks.length).toBe(facts.blockCount);
      for (const move of moves.slice(0, 5)) {
        const assignment = scenario.assignment.slice();
        assignment[move.block] = move.to;
        const by =
          aimValues(facts, { ...scenario, assignment })['even-hours'] -
          aimValues(facts, scenario)['even-hours'];
        expect(by).toBeCloseTo(change(move), 6);
      }
    }));

  test('hours outside main lots are those of the alignment', () =>
    over(({ dataset, fabric, scenario, ask }) => {
      const { zones } = alignmentOf(dataset, fabric, scenario, 0);
      const inBlocks = zones.slice(0, -1).map(({ minutesByLot }) => minutesByLot.slice(0, -1));
      const outside = inBlocks.map((minutes) => sum(minutes) - Math.max(0, ...minutes));
      expect(aimValues(ask({ zoneLayer: 0 }).facts, scenario).zones).toBe(sum(outside));
    }));

  test('visits and ground are those of travel, but that one client counts as much as another', () =>
    over(({ scenario, ask, read }) => {
      const { ledger } = read();
      const grounds = lotGrounds(ledger, blockCareOf(ledger));
      const visits = sumByLot(scenario, ledger.fabric.holdings.weeklyVisits);
      const spread = scenario.lots.map(({ id }, at) =>
        Math.sqrt(grounds[id]!.populatedSquareKilometres * visits[at]!),
      );
      expect(aimValues(ask().facts, scenario).travel).toBeCloseTo(sum(spread), 6);
    }));

  test('hours above room are those above what seats can deliver', () =>
    over(({ scenario, ask, read }) => {
      const { facts } = ask();
      const { lots } = read().figures;
      const above = lots.map(({ load }, at) => Math.max(0, load.weeklyMinutes - facts.room[at]!));
      expect(aimValues(facts, scenario).room).toBeCloseTo(sum(above), 6);
    }));

  const area = {
    blocks: 'ABCD',
    providers: [
      { name: 'Alder', hours: 9 },
      { name: 'Birch', hours: 9 },
    ],
    packages: [
      { block: 'A', hours: 4, provider: 'Alder', facts: { rurality: 'Rural' } },
      { block: 'B', hours: 2, provider: 'Alder', facts: { rurality: 'Urban' } },
      { block: 'C', hours: 1, provider: 'Birch', facts: { rurality: 'Urban' } },
      { block: 'D', hours: 1, provider: 'Birch', facts: { rurality: 'Urban' } },
    ],
  };
  const { scenario, fabric, ask } = aPlanToAsk(area, (words) =>
    words.withLot('West', 'AB', 'Alder').withLot('East', 'C', 'Birch'),
  );
  const { facts } = ask();
  const under = (...lots: number[]) => ({ ...scenario, assignment: Int16Array.from(lots) });

  test('compactness is hours × km² about the centre of each lot’s hours', () => {
    const [a, b] = [0, 2].map((at) => fabric.insidePoints.subarray(at, at + 2));
    const km = metresBetween(a![0]!, a![1]!, b![0]!, b![1]!) / 1000;
    // 240 minutes a third of the way from the centre, 120 two thirds.
    const expected = 240 * (km / 3) ** 2 + 120 * ((2 * km) / 3) ** 2;
    expect(aimValues(facts, scenario).compact / expected).toBeCloseTo(1, 4);
  });

  test('people stay but for those who go from one lot to another or out of one', () => {
    expect(aimValues(facts, scenario).stay).toBe(0);
    expect(aimValues(facts, under(2, 0, 2, 2)).stay).toBe(2);
    expect([isMoved(0, 1), isMoved(1, 0), isMoved(1, 2), isMoved(2, 2)]).toEqual([false, true, true, false]);
  });

  test('people lose their provider where it has no seat, in a new lot and in none', () => {
    const lost = (plan: Pick<Scenario, 'lots' | 'assignment'>) => aimValues(facts, plan)['keep-provider'];
    expect(lost(under(1, 1, 2, 2))).toBe(0);
    expect(lost(scenario)).toBe(1);
    expect(lost(under(1, 2, 1, 2))).toBe(2);
    expect(
      lost({ lots: [{ ...scenario.lots[0]!, id: 9 as LotId }], assignment: under(9, 9, 9, 9).assignment }),
    ).toBe(4);
  });

  test('rural hours are mixed where each lot has the same part of them', () => {
    const mix = (...lots: number[]) => aimValues(facts, under(...lots)).mix;
    expect(mix(1, 1, 1, 1)).toBe(0);
    // Half of all hours are rural: West has 4 of 6 in place of 3, East 0 of 2 in place of 1.
    expect(mix(1, 1, 2, 2)).toBe(60);
  });

  test('a plan without lots is worth nothing by any', () => {
    const values = Object.values(aimValues(facts, { lots: [], assignment: new Int16Array(4) }));
    expect(values.every(Number.isFinite)).toBe(true);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
