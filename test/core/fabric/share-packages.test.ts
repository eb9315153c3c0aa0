import { expect, test } from 'vitest';
import { sharePackages } from '../../../src/core/fabric/share-packages.ts';
import { aDataset } from '../a-dataset.ts';
import { cornerAt } from '../drawing.ts';
import { cutDrawing, lineOf } from './a-cut.ts';

const { division } = cutDrawing(
  'A',
  lineOf([
    [0.6, -1],
    [0.6, 2],
  ]),
);
const { pieces } = division.cuts[0]!;

function sharesOf(...places: readonly (readonly [number, number])[]): number[][] {
  const packages = places.map(([x, y]) => ({ at: cornerAt(x, y), hours: 1 }));
  return sharePackages(aDataset({ blocks: 'A', packages }).packages, places.keys(), pieces);
}

test('each package goes to the piece that holds it', () => {
  expect(sharesOf([0.1, 0.5], [0.9, 0.5], [0.5, 0.1])).toEqual([[0, 2], [1]]);
});

test('a package on the line between pieces is in the lowest-numbered', () => {
  expect(sharesOf([0.6, 0.5], [0.6, 0])).toEqual([[0, 1], []]);
});

test('a package just outside them all is in the nearest, and never lost', () => {
  expect(sharesOf([0.3, -0.000_01], [0.8, 1.000_01], [-0.000_01, 0.5])).toEqual([[0, 2], [1]]);
});
