import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { piecesMakeUp } from '../../../src/io/scenario/pieces-make-up.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aRandomArea } from '../../core/a-random-area.ts';
import { aScenario } from '../../core/a-scenario.ts';
import { cutAlong } from './a-cut-plan.ts';

const dataset = aDataset({ blocks: 'AB' });
const ground = weaveFabric(dataset);
const [cut] = cutAlong(dataset, ground, aScenario(dataset).scenario, [
  [-0.5, 0.5],
  [1.5, 0.5],
]).scenario.cuts;
const [A, B] = [0, 1] as BlockIndex[] as [BlockIndex, BlockIndex];

test('the two halves of a block make it up, and not the block beside it', () => {
  expect(piecesMakeUp(cut!.pieces, ground, A)).toBe(true);
  expect(piecesMakeUp(cut!.pieces, ground, B)).toBe(false);
});

test('one half does not, nor a half and the whole', () => {
  expect(piecesMakeUp(cut!.pieces.slice(1), ground, A)).toBe(false);
  const whole = { number: 9, geometry: dataset.blocks[0]!.geometry };
  expect(piecesMakeUp([whole], ground, A)).toBe(true);
  expect(piecesMakeUp([whole, cut!.pieces[0]!], ground, A)).toBe(false);
});

test('whatever is cut, on any ground, is made up by its pieces', () => {
  // A little off the grid of the drawing, whose corners lie at whole numbers.
  const inTenths = (most: number) =>
    fc.integer({ min: -10, max: most * 10 }).map((tenths) => tenths / 10 + 0.03);
  const anyPlace = fc.tuple(inTenths(6), inTenths(5));
  let met = 0;
  fc.assert(
    fc.property(
      fc.nat(),
      fc.array(fc.array(anyPlace, { minLength: 2, maxLength: 4 }), { maxLength: 4 }),
      (seed, lines) => {
        const area = aRandomArea(seed, { columns: 5, rows: 4, packages: 1, providers: 1, lots: 1 });
        const { cuts } = cutAlong(area.dataset, area.fabric, area.scenario, ...lines).scenario;
        for (const { block, pieces } of cuts) {
          met++;
          const at = area.fabric.codes.indexOf(block) as BlockIndex;
          expect(piecesMakeUp(pieces, area.fabric, at)).toBe(true);
        }
      },
    ),
    { numRuns: 60, seed: 6 },
  );
  expect(met).toBeGreaterThan(100);
});
