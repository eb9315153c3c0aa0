import { expect, test } from 'vitest';
import { suggestForInstance } from '../../src/io/suggest-for-instance.ts';

const columns = 6;
const cells = Array.from({ length: columns * 4 }, (_, at) => at);
const instance = {
  blocks: cells.map((at) => ({
    id: `b${at}`,
    weight: 1,
    x: (at % columns) * 1000,
    y: Math.floor(at / columns) * 1000,
  })),
  edges: cells.flatMap((at) => [
    ...(at % columns < columns - 1 ? [[at, at + 1, 1000]] : []),
    ...(at + columns < cells.length ? [[at, at + columns, 1000]] : []),
  ]),
  lots: 2,
  lower: 12,
  upper: 12,
  objective: 'cut-edges',
  seconds: 3,
  seed: 1,
};

/** A clock that goes on by so much at each look. */
function ticking(milliseconds: number): () => number {
  let now = 1000;
  return () => (now += milliseconds);
}

test('a plan comes back with what it is worth, within its seconds', () => {
  expect(suggestForInstance(JSON.stringify(instance), ticking(10))).toMatchObject({
    objective: 4,
    feasible: true,
    parts: 2,
    seconds: expect.toSatisfy((seconds: number) => seconds > 2.5 && seconds <= 3),
    iterations: expect.toSatisfy((iterations: number) => iterations > 10_000),
    assignment: expect.toSatisfy((lots: number[]) => lots.filter((lot) => lot === 0).length === 12),
  });
});

test('with no time there is still a plan', () =>
  expect(suggestForInstance(JSON.stringify({ ...instance, seconds: 0 }), ticking(1))).toMatchObject({
    parts: 2,
  }));

test('islands are counted, and said not to be feasible', () => {
  const edges = instance.edges.filter(([one, other]) => one! % columns !== 0 || other !== one! + 1);
  const found = suggestForInstance(JSON.stringify({ ...instance, edges, seconds: 1 }), ticking(20));
  expect(found).toMatchObject({ parts: 3, feasible: false });
});
