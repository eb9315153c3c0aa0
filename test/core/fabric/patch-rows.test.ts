import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/core/fabric/compressed-rows.ts';
import { patchRows } from '../../../src/core/fabric/patch-rows.ts';
import { seeded } from '../seeded.ts';

test('rows are replaced, shorter or longer, and others added; the rest stay as they are', () => {
  const { offsets, targets } = rowsOf([[1, 2], [3], [], [4, 5, 6]]);
  const rows = new Map([
    [1, [7, 8, 9]],
    [3, [4]],
    [4, []],
    [5, [10]],
  ]);
  const patch = patchRows(offsets, 6, new Map(Array.from(rows, ([row, list]) => [row, list.length])));
  expect([...patch.offsets]).toEqual([0, 2, 5, 5, 6, 6, 7]);
  expect(patch.column(targets, (row) => rows.get(row)!)).toEqual(Uint32Array.of(1, 2, 7, 8, 9, 4, 10));
});

test('patched rows are what laying them out from nothing gives', () => {
  const random = seeded(2);
  const list = () => Array.from({ length: Math.floor(random() * 4) }, () => Math.floor(random() * 99));
  for (let turn = 0; turn < 100; turn++) {
    const before = Array.from({ length: Math.floor(random() * 8) }, list);
    const after = [...before, ...Array.from({ length: Math.floor(random() * 3) }, list)];
    const changed = after.flatMap((_, row) => (row >= before.length || random() < 0.3 ? [row] : []));
    for (const row of changed) after[row] = list();
    const { offsets, targets } = rowsOf(before);
    const patch = patchRows(offsets, after.length, new Map(changed.map((row) => [row, after[row]!.length])));
    const patched = { offsets: patch.offsets, targets: patch.column(targets, (row) => after[row]!) };
    expect(patched).toEqual(rowsOf(after));
  }
});
