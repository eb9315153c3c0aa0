import { expect, test } from 'vitest';
import { landShared } from '../../../src/core/comparison/land-shared.ts';
import { cutBlocks } from '../../../src/core/edits/cut-blocks.ts';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { cutFabric } from '../../../src/core/fabric/cut-fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';
import { cornerAt } from '../drawing.ts';

const dataset = aDataset({ blocks: 'AB' });
const ground = weaveFabric(dataset);
const whole = aScenario(dataset).withLot('One', 'A').withLot('Other', 'B').scenario;
const readOf = (scenario: Scenario) =>
  aPlanRead(dataset, cutFabric(dataset, ground, scenario.cuts), scenario);
/** Block A cut from west to east, so that what lies south of the line is in the other lot. */
const cutAcross = (height: number) => cutAlong([cornerAt(-0.5, height), cornerAt(1, height)], 0, height);
/** Block A cut from north to south, so that what lies east of the line is in the other lot. */
const cutDown = (way: number) => cutAlong([cornerAt(way, -0.5), cornerAt(way, 1.5)], way, 0);
function cutAlong(line: [number, number][], east: number, south: number): Scenario {
  const cut = cutBlocks(whole, ground, { line, closed: false });
  if (isRefusal(cut)) throw new Error(cut.refused);
  const { insidePoints, groundOf } = readOf(cut).ledger.fabric;
  const [west, north] = cornerAt(east, south);
  const assignment = cut.assignment.map((lot, at) =>
    groundOf[at] === 0 && insidePoints[2 * at]! > west && insidePoints[2 * at + 1]! < north ? 2 : lot,
  );
  return { ...cut, assignment };
}
/** What part of block A is in either pair of lots. */
const partsOf = (from: Scenario, to: Scenario) => {
  const parts = new Map<string, number>();
  for (const share of landShared(readOf(from), readOf(to))) {
    if (share.ground !== 0 || share.squareMetres < 10) continue;
    const lots = `${share.from} to ${share.to}`;
    parts.set(lots, (parts.get(lots) ?? 0) + share.squareMetres / ground.areaSquareMetres[0]!);
  }
  return Object.fromEntries([...parts].map(([lots, part]) => [lots, Math.round(part * 1000) / 1000]));
};
const areaOf = (shares: readonly { ground: number; squareMetres: number }[], block: number) =>
  shares.filter((share) => share.ground === block).reduce((sum, { squareMetres }) => sum + squareMetres, 0);

test('every block has all its ground, whichever plans are set against each other', () => {
  const plans = [whole, cutAcross(0.3), cutAcross(0.6), cutDown(0.5)].map(readOf);
  for (const from of plans) {
    for (const to of plans) {
      const shares = landShared(from, to);
      for (const block of [0, 1])
        expect(areaOf(shares, block)).toBeCloseTo(ground.areaSquareMetres[block]!, 0);
    }
  }
});

test('a block that one plan leaves whole is shared as the other cuts it, to the square metre', () => {
  const cut = readOf(cutAcross(0.3));
  const shares = landShared(readOf(whole), cut).filter((share) => share.ground === 0);
  const pieces = [...cut.ledger.fabric.groundOf.keys()].filter(
    (piece) => cut.ledger.fabric.groundOf[piece] === 0,
  );
  expect(shares.map(({ to, squareMetres }) => [to, Math.round(squareMetres)]).toSorted()).toEqual(
    pieces
      .map((piece) => [cut.scenario.assignment[piece], cut.ledger.fabric.areaSquareMetres[piece]])
      .toSorted(),
  );
});

test('the same cuts, read from two files, are the same pieces', () => {
  const cut = cutAcross(0.3);
  expect(partsOf(cut, structuredClone(cut))).toEqual({ '1 to 1': 0.3, '2 to 2': 0.7 });
});

test('a cut that one plan has as well leaves the pieces of other blocks as they are', () => {
  const cut = cutAcross(0.3);
  const further = cutBlocks(cut, readOf(cut).ledger.fabric, {
    line: [cornerAt(1.5, -0.5), cornerAt(1.5, 1.5)],
    closed: false,
  });
  if (isRefusal(further)) throw new Error(further.refused);
  expect(further.cuts).toHaveLength(2);
  expect(partsOf(cut, further)).toEqual({ '1 to 1': 0.3, '2 to 2': 0.7 });
});

test('where both plans cut a block in their own way, it is shared as their pieces lie over each other', () => {
  expect(partsOf(cutAcross(0.3), cutAcross(0.6))).toEqual({ '1 to 1': 0.3, '2 to 1': 0.3, '2 to 2': 0.4 });
  expect(partsOf(cutAcross(0.5), cutDown(0.25))).toEqual({
    '1 to 1': 0.125,
    '1 to 2': 0.375,
    '2 to 1': 0.125,
    '2 to 2': 0.375,
  });
});
