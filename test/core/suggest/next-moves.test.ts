import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { assignBlocks } from '../../../src/core/edits/assign-blocks.ts';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import type { Fabric } from '../../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { figuresOf } from '../figures-of.ts';
import type { Figures } from '../../../src/core/figures/figures.ts';
import { planOffers } from '../../../src/core/figures/plan-offers.ts';
import { openLedger } from '../../../src/core/figures/ledger.ts';
import { heldBlocks } from '../../../src/core/scenario/held-blocks.ts';
import { NO_LOCKS, type LotId, type Scenario } from '../../../src/core/scenario/scenario.ts';
import { nextMoves } from '../../../src/core/suggest/next-moves.ts';
import type { SuggestedMove } from '../../../src/core/suggest/suggested-move.ts';
import { aDataset } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario } from '../a-scenario.ts';

const NORTH = 1 as LotId;

function slicesFor(dataset: Dataset, fabric: Fabric, scenario: Scenario, lot: LotId) {
  const ledger = openLedger(dataset, fabric, scenario);
  return [...nextMoves(ledger, scenario, planOffers(ledger, scenario), heldBlocks(scenario, fabric), lot)];
}

function movesFor(
  dataset: Dataset,
  fabric: Fabric,
  scenario: Scenario,
  lot: LotId,
): readonly SuggestedMove[] {
  return slicesFor(dataset, fabric, scenario, lot).at(-1)!;
}

/** Σ |lot − mean| ÷ 2 from the figures, in the words of its definition. */
function unevenness({ lots }: Figures): number {
  const minutes = lots.map(({ load }) => load.weeklyMinutes);
  const mean = minutes.reduce((sum, lot) => sum + lot, 0) / minutes.length;
  return minutes.reduce((sum, lot) => sum + Math.abs(lot - mean), 0) / 2;
}

describe('the next moves for a lot', () => {
  const dataset = aDataset({
    blocks: 'ABCDEF',
    packages: [...'ABCDEF'].map((block) => ({ block, hours: 2 })),
    providers: [
      { name: 'Alder', hours: 4 },
      { name: 'Birch', hours: 6 },
      { name: 'Cedar', hours: 8 },
    ],
  });
  const fabric = weaveFabric(dataset);
  const plan = aScenario(dataset).withLot('North', 'ABCD', 'Alder').withLot('South', 'EF', 'Birch').scenario;
  const say = (moves: readonly SuggestedMove[]) =>
    moves.map(
      (move) =>
        `${fabric.codes[move.block]}${move.from}${move.to} ${move.unmetMinutes} ${move.unevenMinutes}`,
    );

  test('give a block to the lot whose provider has room, and say what it does', () => {
    expect(say(movesFor(dataset, fabric, plan, NORTH))).toEqual(['D12 -120 -120']);
  });

  test('do not leave more unmet for the sake of evenness', () => {
    const all = aScenario(dataset).withLot('North', 'ABCD', 'Cedar').withLot('South', 'EF', 'Alder').scenario;
    const less = aScenario(dataset)
      .withLot('North', 'AB', 'Cedar')
      .withLot('South', 'CDEF', 'Alder').scenario;
    expect(say(movesFor(dataset, fabric, all, NORTH))).toEqual([]);
    expect(say(movesFor(dataset, fabric, less, NORTH))).toEqual(['C21 -120 -120']);
  });

  test('may even the lots out where no unmet hour can be helped', () => {
    const nobody = aScenario(dataset).withLot('North', 'ABCD').withLot('South', 'EF').scenario;
    expect(say(movesFor(dataset, fabric, nobody, NORTH))).toEqual(['D12 0 -120']);
  });

  test('are none for a lot that is locked', () => {
    expect(movesFor(dataset, fabric, { ...plan, locks: { ...NO_LOCKS, lots: [NORTH] } }, NORTH)).toEqual([]);
  });

  test('are none for a lot without a block, and the plan is not written on', () => {
    const empty = aScenario(dataset).withLot('North', '').withLot('South', 'EF').scenario;
    const before = structuredClone(empty);
    expect(movesFor(dataset, fabric, empty, NORTH)).toEqual([]);
    expect(empty).toEqual(before);
  });
});

describe('on any ground', () => {
  const size = { columns: 7, rows: 7, packages: 120, providers: 5, lots: 3, joined: 0.3 };
  const anyPlan = (check: (area: { dataset: Dataset; fabric: Fabric; scenario: Scenario }) => void) =>
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (seed, isLocked) => {
        const area = aRandomArea(seed, size);
        const locks = isLocked
          ? { lots: [2 as LotId], blocks: area.fabric.codes.slice(0, 9), zones: [] }
          : NO_LOCKS;
        check({ ...area, scenario: { ...area.scenario, locks } });
      }),
      { numRuns: 30, seed: 11 },
    );

  test('each move does alone just what is said of it, breaks no lock and no lot, and helps', () => {
    let met = 0;
    anyPlan(({ dataset, fabric, scenario }) => {
      const { figures: before } = figuresOf(dataset, fabric, scenario);
      for (const { block, from, to, unmetMinutes, unevenMinutes } of movesFor(
        dataset,
        fabric,
        scenario,
        NORTH,
      )) {
        met++;
        expect([from, to]).toContain(NORTH);
        expect(scenario.assignment[block]).toBe(from);
        const edited = assignBlocks(scenario, fabric, [block], to);
        if (isRefusal(edited)) throw new Error(edited.refused);
        const { figures: after } = figuresOf(dataset, fabric, edited);
        const unmet = ({ total }: Figures) => total.placement.unmet.weeklyMinutes;
        expect(unmet(after) - unmet(before)).toBe(unmetMinutes);
        expect(unevenness(after) - unevenness(before)).toBeCloseTo(unevenMinutes, 6);
        expect(unmetMinutes < 0 || (unmetMinutes === 0 && unevenMinutes < 0)).toBe(true);
        const losing = (figures: Figures) => figures.lots.find(({ lot }) => lot === from)?.shape;
        expect(losing(after)?.blocks).not.toBe(0);
        expect(losing(after)?.pieces.length ?? 0).toBeLessThanOrEqual(losing(before)?.pieces.length ?? 0);
      }
    });
    expect(met).toBeGreaterThan(100);
  });

  test('there are ten at most, the best first, and each slice is as good as the one before', () => {
    anyPlan(({ dataset, fabric, scenario }) => {
      const slices = slicesFor(dataset, fabric, scenario, NORTH);
      for (const [at, moves] of slices.entries()) {
        expect(moves.length).toBeLessThanOrEqual(10);
        const ranks = moves.map((move) => [move.unmetMinutes, move.unevenMinutes] as const);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
        expect(moves.length).toBeGreaterThanOrEqual(slices[at - 1]?.length ?? 0);
      }
    });
  });
});
