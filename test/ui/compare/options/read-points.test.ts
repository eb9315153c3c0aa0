import { expect, test } from 'vitest';
import { readPoints } from '../../../../src/ui/compare/options/read-points.ts';

test('points are lines, without the marks that a list puts before them', () => {
  expect(readPoints('• Quick\n- Known providers\n\n  3. Fixed price\r\n(4) Local\n* Stable')).toEqual([
    'Quick',
    'Known providers',
    'Fixed price',
    'Local',
    'Stable',
  ]);
});

test('numbers that belong to a point stay in it', () => {
  expect(readPoints('24 hours’ notice\n-5% on the rate\n2.5% inflation')).toEqual([
    '24 hours’ notice',
    '-5% on the rate',
    '2.5% inflation',
  ]);
});

test('nothing is no point', () => expect(readPoints(' \n\n•\n')).toEqual([]));
