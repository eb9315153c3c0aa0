/** A search for lots as the command line reads it, with everything that one may say. */
export function aLotInstance(): object {
  const ids = ['a', 'b', 'c', 'd'];
  return {
    blocks: ids.map((id, at) => ({ id, weight: at + 1, x: 1000 * (at % 2), y: 1000 * (at >> 1) })),
    edges: [
      [0, 1, 500],
      ['a', 'c', 600],
      [1, 3],
      [2, 3, 800],
    ],
    lots: 2,
    lower: 4,
    upper: 6,
    objective: 'inertia',
    seconds: 2,
    seed: 7,
    current: { a: 'North', b: 'North', c: 'South', d: null },
  };
}
