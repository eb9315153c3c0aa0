import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal, type Edited } from '../../src/core/edits/edited.ts';
import { reshapeBorder } from '../../src/core/edits/reshape-border.ts';
import { splitLot } from '../../src/core/edits/split-lot.ts';
import { cutFabric } from '../../src/core/fabric/cut-fabric.ts';
import type { Fabric } from '../../src/core/fabric/fabric.ts';
import { blockAt, createBlockFinder } from '../../src/core/fabric/block-finder.ts';
import type { LngLat } from '../../src/core/geometry/lng-lat.ts';
import { figuresOf } from './figures-of.ts';
import { piecesOfLot } from '../../src/core/figures/pieces-of-lot.ts';
import { applyDifference, differenceBetween } from '../../src/core/scenario/difference.ts';
import { NO_LOT, type LotId, type Scenario } from '../../src/core/scenario/scenario.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { readArea } from '../../src/io/read-area.ts';
import { sampleBytes, sampleScenarioBytes } from '../data/sample-files.ts';
import { aPlan, atCells } from './a-plan.ts';
import { aRandomArea } from './a-random-area.ts';
import { cornerAt } from './drawing.ts';
import { seeded } from './seeded.ts';

const SIZE = { columns: 6, rows: 6, packages: 60, providers: 4, lots: 3 };

/** An area, its ground, and a plan for it with the fabric that its cuts make. */
interface Work {
  readonly dataset: Dataset;
  readonly ground: Fabric;
  readonly fabric: Fabric;
  readonly scenario: Scenario;
}

type Follows = 'blocks' | 'line';

function redraw(
  { dataset, fabric, scenario }: Work,
  line: readonly LngLat[],
  follows: Follows,
  random: () => number,
) {
  if (random() < 0.7) return reshapeBorder(scenario, fabric, line, follows, null);
  const lot = (1 + Math.floor(random() * scenario.lots.length)) as LotId;
  const drawn = { line, closed: random() < 0.3 };
  const newLot = { name: `Lot ${scenario.lots.length + 1}`, colour: '#28A197' };
  return splitLot(scenario, fabric, lot, drawn, follows, newLot, null, dataset.packages);
}

/** The work with an edit made, after proving that it made nothing that it should not. */
function proven(work: Work, edited: Edited): Work | null {
  if (isRefusal(edited)) return null;
  const { dataset, ground, scenario } = work;
  const fabric = cutFabric(dataset, ground, edited.cuts);
  const next = { ...work, fabric, scenario: edited };
  expect(edited.assignment.length).toBe(fabric.count);
  const ids = new Set<number>([NO_LOT, ...edited.lots.map(({ id }) => id)]);
  expect([...edited.assignment].filter((lot) => !ids.has(lot))).toEqual([]);
  const difference = differenceBetween(scenario, edited);
  expect(applyDifference(edited, difference, 'undo')).toEqual(scenario);
  expect(applyDifference(scenario, difference, 'redo')).toEqual(edited);
  // People are counted block by block: one whose packages a cut parts is met on both sides of it.
  const { people: _, ...load } = figuresOf(dataset, work.fabric, scenario).figures.total.load;
  expect(figuresOf(dataset, fabric, edited).figures.total.load).toMatchObject(load);
  expectTwoLotsToShare(work, next);
  return next;
}

/** Two lots at most have other blocks than before, and what one gains in area the other loses. */
function expectTwoLotsToShare(before: Work, after: Work): void {
  const changed = [...new Set([...blocksByLot(before).keys(), ...blocksByLot(after).keys()])].filter(
    (lot) => String(blocksByLot(before).get(lot)) !== String(blocksByLot(after).get(lot)),
  );
  expect(changed.length).toBe(2);
  const gains = changed.map((lot) => areaOf(after, lot) - areaOf(before, lot));
  // A block whose pieces lie in a third lot too may round its share to the next square metre.
  expect(Math.abs(gains[0]! + gains[1]!)).toBeLessThanOrEqual(before.scenario.cuts.length);
  const whole = ({ fabric }: Work) => fabric.areaSquareMetres.reduce((sum, area) => sum + area, 0);
  expect(whole(after)).toBe(whole(before));
}

function blocksByLot({ fabric, scenario }: Work): Map<number, string[]> {
  const codes = new Map<number, string[]>();
  fabric.codes.forEach((code, block) => {
    const lot = scenario.assignment[block]!;
    if (!codes.has(lot)) codes.set(lot, []);
    codes.get(lot)!.push(code);
  });
  for (const list of codes.values()) list.sort();
  return codes;
}

function areaOf({ fabric, scenario }: Work, lot: number): number {
  return fabric.areaSquareMetres.reduce(
    (sum, area, block) => sum + (scenario.assignment[block] === lot ? area : 0),
    0,
  );
}

function randomLine(random: () => number): LngLat[] {
  const [columns, rows] = [SIZE.columns + 2, SIZE.rows + 2];
  const place = () => cornerAt(random() * columns - 1, random() * rows - 1);
  return Array.from({ length: 2 + Math.floor(random() * 6) }, place);
}

describe.each(['blocks', 'line'] as const)('redrawing lots by any line, following %s', (follows) => {
  test(
    'conserves every figure, leaves other lots alone, and is undone to the last value',
    { timeout: 60_000 },
    () => {
      let made = 0;
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const random = seeded(seed);
          const { dataset, fabric, scenario } = aRandomArea(seed, SIZE);
          let work: Work = { dataset, ground: fabric, fabric, scenario };
          for (let turn = 0; turn < 8; turn++) {
            const next = proven(work, redraw(work, randomLine(random), follows, random));
            if (next === null) continue;
            made++;
            work = next;
          }
        }),
        { numRuns: 15, seed: 4 },
      );
      expect(made).toBeGreaterThan(30);
    },
  );

  test.each(['merton', 'kent'] as const)(
    'makes 100 on %s without a failure',
    { timeout: 120_000 },
    async (area) => {
      const files = [...sampleBytes(area), ...sampleScenarioBytes(area)];
      const read = await readArea(files, { name: area, invented: true });
      if (!('fabric' in read)) throw new Error(`${area} was not read`);
      const scenario = read.scenarios.find(({ lots }) => lots.length > 1)!;
      const start = { dataset: read.dataset, ground: read.fabric, fabric: read.fabric, scenario };
      const random = seeded(area.length);
      let [work, made]: [Work, number] = [start, 0];
      for (let turn = 0; turn < 100; turn++) {
        const next = proven(work, redraw(work, lineByBorder(work, random), follows, random));
        if (next !== null) made++;
        work = turn % 10 === 9 ? start : (next ?? work);
      }
      expect(made).toBeGreaterThan(40);
    },
  );
});

/** A trembling line from a place on some border between two lots to another, swung out to one side. */
function lineByBorder({ fabric, scenario }: Work, random: () => number): LngLat[] {
  const { first, second, count } = fabric.arcs;
  const lotsOf = (arc: number) =>
    [scenario.assignment[first[arc]!], scenario.assignment[second[arc]!]].toSorted().join();
  const arcs = [...Array(count).keys()].filter(
    (arc) => second[arc]! >= 0 && scenario.assignment[first[arc]!] !== scenario.assignment[second[arc]!],
  );
  const one = arcs[Math.floor(random() * arcs.length)]!;
  const same = arcs.filter((arc) => lotsOf(arc) === lotsOf(one));
  const other = same[Math.floor(random() * same.length)]!;
  const [start, end] = [fabric.topology.arcs[one]![0]!, fabric.topology.arcs[other]!.at(-1)!];
  const [east, north] = [end[0]! - start[0]!, end[1]! - start[1]!];
  const swing = (random() - 0.5) * 1.6;
  return Array.from({ length: 21 }, (_, at) => {
    const [along, out] = [at / 20, Math.sin((Math.PI * at) / 20) * swing];
    const tremor = () => (random() - 0.5) * 0.03 * Math.hypot(east, north);
    return [
      start[0]! + along * east - out * north + tremor(),
      start[1]! + along * north + out * east + tremor(),
    ];
  });
}

describe('a line across a straight border', () => {
  const PLAN = aPlan(Array.from({ length: 6 }, () => '111222').join('/'));

  /** How far east the line is, in cells, at levels 1 to 5. */
  const aBend = fc.array(fc.double({ min: 0.3, max: 5.7, noNaN: true }), { minLength: 5, maxLength: 5 });

  test('that is followed is the border: each place is in the lot of its side', () => {
    fc.assert(
      fc.property(aBend, fc.nat(), (bend, seed) => {
        const easts = [3, ...bend, 3];
        const levels = [0.5, 1, 2, 3, 4, 5, 5.5];
        const line = levels.map((level, at) => cornerAt(easts[at]!, level));
        const edited = reshapeBorder(PLAN.scenario, PLAN.fabric, line, 'line', null);
        if (isRefusal(edited)) return;
        const fabric = cutFabric(PLAN.dataset, PLAN.fabric, edited.cuts);
        const finder = createBlockFinder(fabric);
        const random = seeded(seed);
        for (let times = 0; times < 60; times++) {
          const [x, y] = [random() * 6, random() * 6];
          const at = levels.findIndex((level) => level > y);
          const isBeside = at <= 0;
          const share = isBeside ? 0 : (y - levels[at - 1]!) / (levels[at]! - levels[at - 1]!);
          const border = isBeside ? 3 : easts[at - 1]! + share * (easts[at]! - easts[at - 1]!);
          // Slivers that are too narrow to be pieces stay with their block.
          if (Math.abs(x - border) < 0.03) continue;
          expect([x, y, edited.assignment[blockAt(finder, cornerAt(x, y))]]).toEqual([
            x,
            y,
            x < border ? 1 : 2,
          ]);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test('and back along the old border leaves whole blocks as they were, unless a lot came apart', () => {
    fc.assert(
      fc.property(aBend, (bend) => {
        const line = [[3, 0], ...bend.map((east, at) => [east, at + 1]), [3, 6]];
        const places = line.map(([x, y]) => cornerAt(x!, y!));
        const there = reshapeBorder(PLAN.scenario, PLAN.fabric, places, 'blocks', null);
        if (isRefusal(there)) return;
        fc.pre([1, 2].every((lot) => piecesOfLot(PLAN.fabric, there.assignment, lot).length === 1));
        const back = reshapeBorder(there, PLAN.fabric, atCells('3,0 3,6'), 'blocks', null);
        expect(isRefusal(back) ? back.refused : back.assignment).toEqual(PLAN.scenario.assignment);
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});
