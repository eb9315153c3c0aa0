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
const cutAcross = (height: number) => {
  const line = [cornerAt(-0.5, height), cornerAt(1, height)];
  const cut = cutBlocks(whole, ground, { line, closed: false });
  if (isRefusal(cut)) throw new Error(cut.refused);
  return {
    ...cut,
    assignment: cut.assignment.map((lot, at) => (at === cut.assignment.length - 1 ? 2 : lot)),
  };
};
const areaOf = (shares: readonly { ground: number; squareMetres: number }[], block: number) =>
  shares.filter((share) => share.ground === block).reduce((sum, { squareMetres }) => sum + squareMetres, 0);

test('every block has all its ground, whichever plans are set against each other', () => {
  const plans = [whole, cutAcross(0.3), cutAcross(0.6)].map(readOf);
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
