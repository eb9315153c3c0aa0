import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/core/districting/random.ts';
import { treeDrawer } from '../../../src/core/districting/random-tree.ts';
import { aGridTask } from './a-lot-task.ts';

test('a tree joins the blocks asked for, parents before children, over borders', () => {
  const { touching } = aGridTask(4, 3, 1);
  const blocks = Int32Array.of(0, 1, 2, 4, 5, 6, 10);
  const draw = treeDrawer(touching, seededRandom(3));
  for (let turn = 0; turn < 20; turn++) {
    const { order, parent } = draw(blocks);
    expect([...order].sort((a, b) => a - b)).toEqual([...blocks]);
    expect(parent[order[0]!]).toBe(-1);
    order.subarray(1).forEach((block, at) => {
      const up = parent[block]!;
      expect(order.indexOf(up)).toBeLessThanOrEqual(at);
      expect(touching.targets.slice(touching.offsets[block], touching.offsets[block + 1])).toContain(up);
    });
  }
});

test('each of the four trees of a square is as likely as the others', () => {
  const draw = treeDrawer(aGridTask(2, 2, 1).touching, seededRandom(1));
  const counts = new Map<string, number>();
  for (let turn = 0; turn < 4000; turn++) {
    const { order, parent } = draw(Int32Array.of(0, 1, 2, 3));
    const joins = [...order.subarray(1)].map((block) => [block, parent[block]!].sort().join('-'));
    const name = joins.sort().join(' ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  expect(counts.size).toBe(4);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
