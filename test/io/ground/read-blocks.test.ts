import { expect, test } from 'vitest';
import { readBlocks } from '../../../src/io/ground/read-blocks.ts';
import { someShapes } from '../a-file.ts';

test.each([
  [{ LSOA21CD: 'E01', LSOA21NM: 'Merton 001', LAD24CD: 'E09', LAD24NM: 'Merton' }],
  [{ LAD24CD: 'E09', WD25CD: 'E01', WD25NM: 'Merton 001' }],
  [{ code: 'E01', name: 'Merton 001', ward: 'Abbey' }],
  [{ gss: 'E01', title: 'x', name: 'Merton 001' }],
  [{ id: 'E01', name: 'Merton 001' }],
])('blocks have their code and name from %j', (properties) => {
  const shapes = someShapes('AB', (letter) => {
    const entries = Object.entries(properties).map(([key, value]) => [
      key,
      value.startsWith('E01') ? value + letter : value,
    ]);
    return Object.fromEntries(entries) as Record<string, string>;
  });
  const { blocks, issues } = readBlocks(shapes, 'blocks.geojson');
  expect(blocks.map(({ code, name }) => [code, name])).toEqual([
    ['E01A', 'Merton 001'],
    ['E01B', 'Merton 001'],
  ]);
  expect(issues).toEqual([]);
});

test('of several codes the one that tells most blocks apart is taken', () => {
  const shapes = someShapes('AB', (letter) => ({ MSOA21CD: 'E02', LSOA21CD: `E01${letter}` }));
  expect(readBlocks(shapes, 'blocks.geojson').blocks.map((block) => block.code)).toEqual(['E01A', 'E01B']);
});

test('blocks without any code are numbered', () => {
  const { blocks } = readBlocks(
    someShapes('AB', () => ({})),
    'blocks.geojson',
  );
  expect(blocks.map(({ code, name }) => [code, name])).toEqual([
    ['Block 1', 'Block 1'],
    ['Block 2', 'Block 2'],
  ]);
});

test('blocks that share a code get a number, never one that is taken, and that is said', () => {
  const codes: Record<string, string> = { A: 'E', B: 'E (2)', C: 'E', D: 'E' };
  const { blocks, issues } = readBlocks(
    someShapes('ABCD', (letter) => ({ code: codes[letter]! })),
    'blocks.geojson',
  );
  expect(blocks.map((block) => block.code)).toEqual(['E', 'E (2)', 'E (3)', 'E (4)']);
  expect(issues).toMatchObject([{ file: 'blocks.geojson', severity: 'warning' }]);
  expect(issues[0]!.message).toMatch(/^2 of the blocks/);
});
