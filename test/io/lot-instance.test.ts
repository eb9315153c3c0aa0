import { expect, test } from 'vitest';
import { readLotInstance } from '../../src/io/lot-instance.ts';

const square = {
  blocks: ['a', 'b', 'c', 'd'].map((id, at) => ({
    id,
    weight: at + 1,
    x: 1000 * (at % 2),
    y: 1000 * (at >> 1),
  })),
  edges: [
    [0, 1, 500],
    [0, 2, 600],
    [1, 3, 700],
    [2, 3, 800],
  ],
  lots: 2,
  lower: 4,
  upper: 6,
  objective: 'inertia',
  seconds: 2,
  seed: 7,
};
const read = (change: object = {}) => readLotInstance(JSON.stringify({ ...square, ...change }));

test('an instance becomes a search with its bands, borders, seconds and seed', () => {
  const { task, seconds, seed } = read();
  expect([seconds, seed]).toEqual([2, 7]);
  expect([task.blockCount, task.lotCount, task.current]).toEqual([4, 2, null]);
  expect([...task.weight]).toEqual([1, 2, 3, 4]);
  expect([...task.least, ...task.most]).toEqual([4, 4, 6, 6]);
  expect([...task.touching.targets]).toEqual([1, 2, 0, 3, 0, 3, 1, 2]);
  expect([...task.borderLength]).toEqual([500, 600, 500, 700, 600, 800, 700, 800]);
  expect(task.terms).toEqual([{ kind: 'inertia-about-block', weight: 1, scale: 1e6, guarded: false }]);
});

test('to count cut edges each edge is one, however often it is said', () => {
  const edges = [...square.edges, [1, 0, 500], [2, 2, 9]];
  const { task } = read({ objective: 'cut-edges', edges });
  expect([...task.borderLength]).toEqual(new Array(8).fill(1));
  expect(task.terms[0]).toMatchObject({ kind: 'border', scale: 1 });
});

test('edges may name blocks', () => {
  const edges = square.edges.map(([one, other, length]) => [
    square.blocks[one!]!.id,
    square.blocks[other!]!.id,
    length,
  ]);
  expect(read({ edges }).task.touching).toEqual(read().task.touching);
});

test.each([
  ['numbers of lots by block', [1, 0, 0, -1], [1, 0, 0, -1]],
  ['names, numbered as they come', ['North', 'South', null, 'North'], [0, 1, -1, 0]],
  ['lots by the names of blocks', { d: 1, a: 0 }, [0, -1, -1, 1]],
])('the plan of today is read from %s', (_, current, expected) =>
  expect([...read({ current }).task.current!]).toEqual(expected),
);

test('ends of the band that are not given are none', () =>
  expect([...read({ lower: null, upper: undefined }).task.most, ...read({ lower: null }).task.least]).toEqual(
    [Infinity, Infinity, 0, 0],
  ));

test.each<[string, object | string]>([
  ['The instance is not JSON, or is cut short.', '{"blocks": ['],
  ['The instance is not right at its beginning', '[]'],
  ['The instance is not right at blocks › 0 › weight', { blocks: [{ id: 'a', weight: -1, x: 0, y: 0 }] }],
  ['The instance is not right at objective', { objective: 'fairness' }],
  ['The instance is not right at lots', { lots: 0 }],
  ['The instance is not right at seconds', { seconds: -1 }],
  ['There are 5 lots but only 4 blocks to share out.', { lots: 5 }],
  ['The lower end of the band (7) is above the upper end (6).', { lower: 7 }],
  ['Edge 0 names 9, which is no block.', { edges: [[0, 9, 1]] }],
  ['The current plan has 1 blocks, but there are 4.', { current: [0] }],
  ['The current plan names z, which is no block.', { current: { z: 0 } }],
  ['The current plan has 3 lots, but 2 are asked for.', { current: ['p', 'q', 'r', 'p'] }],
])('%s', (sentence, change) =>
  expect(() => (typeof change === 'string' ? readLotInstance(change) : read(change))).toThrow(sentence),
);

test('a name without end is said by its beginning', () =>
  expect(() => read({ edges: [['x'.repeat(50_000), 0, 1]] })).toThrow(
    /^Edge 0 names x{200}, which is no block\.$/,
  ));
