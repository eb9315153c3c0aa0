import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import type { CutBlock } from '../../../src/core/fabric/cuts.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { fitCuts } from '../../../src/io/scenario/fit-cuts.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aScenario } from '../../core/a-scenario.ts';
import { cutAlong } from './a-cut-plan.ts';

const dataset = aDataset({ blocks: 'ABB/CCB', wobble: 0.2 });
const ground = weaveFabric(dataset);
const { cuts } = cutAlong(dataset, ground, aScenario(dataset).scenario, [
  [-0.5, 0.6],
  [3.5, 0.4],
]).scenario;
const fit = (file: readonly CutBlock[]) => fitCuts(dataset, ground, file);

/** The cuts with one piece of A drawn otherwise. */
const withPieceOfA = (change: (ring: Position[]) => Position[]): CutBlock[] =>
  cuts.map((cut) => {
    if (cut.block !== 'A') return cut;
    const [first, ...others] = cut.pieces;
    const geometry: Polygon = { type: 'Polygon', coordinates: [change(ringOf(first!.geometry))] };
    return { ...cut, pieces: [{ ...first!, geometry }, ...others] };
  });

function ringOf(shape: Polygon | MultiPolygon): Position[] {
  if (shape.type !== 'Polygon') throw new Error('The piece has parts');
  return shape.coordinates[0]!;
}

test('cuts that were made here fit, in the order of the ground whatever the order of the file', () => {
  expect(cuts.map(({ block }) => block)).toEqual(['A', 'B']);
  expect(fit(cuts)).toEqual({ cuts, misfits: [], unknown: 0 });
  const turned = cuts.toReversed().map(({ block, pieces }) => ({ block, pieces: pieces.toReversed() }));
  expect(fit(turned)).toEqual({ cuts, misfits: [], unknown: 0 });
});

test('cuts of blocks that are not there are counted', () => {
  expect(fit([{ ...cuts[0]!, block: 'X' }, cuts[1]!])).toEqual({ cuts: [cuts[1]], misfits: [], unknown: 1 });
});

test('corners are put on the grid', () => {
  const off = withPieceOfA((ring) => ring.map(([lng, lat]) => [lng! + 3e-9, lat! - 3e-9]));
  expect(fit(off)).toEqual({ cuts, misfits: [], unknown: 0 });
});

test.each<[string, (ring: Position[]) => Position[]]>([
  ['an open ring', (ring) => ring.slice(0, -1)],
  [
    'a corner moved by a metre',
    (ring) => ring.map(([lng, lat], at) => (at === 1 ? [lng!, lat! + 1e-5] : [lng!, lat!])),
  ],
  ['all of it elsewhere', (ring) => ring.map(([lng, lat]) => [lng! + 1, lat!])],
  ['no area', (ring) => [ring[0]!, ring[1]!, ring[0]!, ring[0]!]],
])('a block with a piece that has %s stays whole', (_, change) => {
  const { cuts: fitting, misfits, unknown } = fit(withPieceOfA(change));
  expect(fitting).toEqual(cuts.filter(({ block }) => block !== 'A'));
  expect(misfits.map(({ block }) => block)).toEqual(['A']);
  expect(unknown).toBe(0);
});

test('a block without one of its pieces, or with another beside them, stays whole', () => {
  const [first, second] = cuts;
  const more = { number: 99, geometry: second!.pieces[0]!.geometry };
  for (const pieces of [first!.pieces.slice(1), [...first!.pieces, more]]) {
    expect(fit([{ ...first!, pieces }]).misfits).toHaveLength(1);
  }
});

test('pieces of another drawing of the same ground do not fit', () => {
  const other = aDataset({ blocks: 'ABB/CCB', wobble: 0.1 });
  expect(fitCuts(other, weaveFabric(other), cuts)).toMatchObject({ cuts: [], unknown: 0 });
});
