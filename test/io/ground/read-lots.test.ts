import { expect, test } from 'vitest';
import { readLotShapes, readLotTable } from '../../../src/io/ground/read-lots.ts';
import { aTable, someShapes } from '../a-file.ts';

test('shapes with a scheme are lots of that scheme, each scheme on its own', () => {
  const shapes = [
    ...someShapes('AB', (letter) => ({ scheme: 'Now', lot: letter })),
    ...someShapes('A/B', (letter) => ({ scheme: 'Later', lot: letter })),
  ];
  const schemes = readLotShapes(shapes, 'lots.geojson');
  expect(schemes.map(({ name, lots }) => [name, lots.map((lot) => lot.name)])).toEqual([
    ['Now', ['A', 'B']],
    ['Later', ['A', 'B']],
  ]);
});

test('without a scheme the file names it, and shapes of one lot are one lot', () => {
  const [scheme] = readLotShapes(
    someShapes('ABC', (letter) => ({ Name: letter === 'C' ? 'A' : letter })),
    'my/proposed_lots.v2.geojson',
  );
  expect(scheme!.name).toBe('Proposed lots v2');
  expect(scheme!.lots.map((lot) => [lot.name, lot.outline?.type])).toEqual([
    ['A', 'MultiPolygon'],
    ['B', 'Polygon'],
  ]);
});

test('a table lists the codes of each lot, by scheme', () => {
  const table = aTable(
    'scheme,lot,LSOA21CD',
    'Now,West,E1',
    'Now,East,E2',
    'Later,North,E1',
    'Now,West,E3',
    'Now,,E4',
  );
  const { schemes, issues } = readLotTable(table, 'lots.csv');
  expect(schemes).toEqual([
    {
      name: 'Now',
      lots: [
        { name: 'West', outline: null, codes: ['E1', 'E3'] },
        { name: 'East', outline: null, codes: ['E2'] },
      ],
    },
    { name: 'Later', lots: [{ name: 'North', outline: null, codes: ['E1'] }] },
  ]);
  expect(issues).toEqual([]);
});

test('a block listed in two lots stays in the first, and its row is said', () => {
  const { schemes, issues } = readLotTable(aTable('code,lot', 'E1,West', 'E1,East', 'E2,East'), 'lots.csv');
  expect(schemes[0]!.lots.map((lot) => lot.codes)).toEqual([['E1'], ['E2']]);
  expect(issues).toMatchObject([{ file: 'lots.csv', row: 3 }]);
});
