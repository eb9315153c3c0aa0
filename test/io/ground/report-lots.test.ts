import { expect, test } from 'vitest';
import { snapOutlines } from '../../../src/core/fabric/snap-outlines.ts';
import { readLotShapes } from '../../../src/io/ground/read-lots.ts';
import { reportLots } from '../../../src/io/ground/report-lots.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { someShapes } from '../a-file.ts';

const report = (ground: string, ...drawings: string[]) => {
  const { blocks } = aDataset({ blocks: ground });
  const shapes = drawings.flatMap((drawing) => someShapes(drawing, (letter) => ({ lot: letter })));
  const [scheme] = readLotShapes(shapes, 'lots.geojson');
  const snapped = snapOutlines(
    blocks,
    scheme!.lots.map(({ outline }) => outline),
  );
  return reportLots(scheme!, blocks, snapped, 'lots.geojson');
};

test('Hazard 18: a block that a lot line cuts is named, with the share that changed sides', () => {
  const { rows, issues } = report('AAABBB', 'NNSSSS');
  expect(rows).toMatchObject([{ row: 1, value: 'A: 33.3% of it moves to N', outcome: 'noted' }]);
  expect(issues[0]!.message).toMatch(
    /go through 1 of the 2 blocks.* At most 33\.3% of a block changed sides\.$/,
  );
});

test('Hazard 18: lots over each other, and blocks in none, are named', () => {
  const { rows, issues } = report('ABC', 'NN.', '.S.');
  expect(rows.map(({ value }) => value)).toEqual([expect.stringMatching(/^N and S: \d{3},\d{3} m²$/), 'C']);
  expect(issues).toHaveLength(2);
});

test('lots that follow the borders need no words', () => {
  expect(report('AB/CD', 'NN/SS')).toEqual({ rows: [], issues: [] });
});
