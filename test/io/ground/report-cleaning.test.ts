import { expect, test } from 'vitest';
import { cleanBlocks } from '../../../src/core/fabric/clean-blocks.ts';
import { reportCleaning } from '../../../src/io/ground/report-cleaning.ts';
import { draw } from '../../core/drawing.ts';

const report = (...drawings: string[]) => {
  const blocks = drawings.flatMap((text) => {
    const { letters, shapeOf } = draw(text);
    return letters.map((code) => ({ code, name: code, geometry: shapeOf(code) }));
  });
  return reportCleaning(cleanBlocks(blocks), blocks, 'blocks.geojson');
};

test('Hazard 18: gaps and overlaps are named with their sizes, and nothing is taken away', () => {
  const { rows, issues } = report('AAA/B.C/DDD', 'E../...');
  expect(rows).toEqual([
    {
      row: 1,
      field: 'outline',
      value: expect.stringMatching(/^A and E: [\d,.]+ (hectares|km²)$/),
      reason: 'These blocks lie over each other. A package there goes to the first of them.',
      outcome: 'noted',
    },
    {
      row: 1,
      field: 'outline',
      value: expect.stringMatching(/^A, B, C and D: [\d,.]+ (hectares|km²)$/),
      reason: 'There is a gap between these blocks. A package there is in no block.',
      outcome: 'noted',
    },
  ]);
  expect(issues.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Blocks lie over each other \(1 pair\), .* We left them as they are\.$/),
    expect.stringMatching(/^There are gaps between blocks \(1\), .* We left them as they are\.$/),
  ]);
});

test('blocks that fit need no words', () => expect(report('AB/CD')).toEqual({ rows: [], issues: [] }));
