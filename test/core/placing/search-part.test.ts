import { expect, test } from 'vitest';
import { emptyTables, fillTables } from '../../../src/core/placing/fill-tables.ts';
import { gainsOf, pricePart } from '../../../src/core/placing/price-part.ts';
import { searchPart } from '../../../src/core/placing/search-part.ts';
import { sumPart } from '../../../src/core/placing/sum-part.ts';
import { leastOfAll, nobodyChosen } from './all-choices.ts';
import { someTasks, type LaidOutTask } from './lay-out-task.ts';

function searched(
  { offers, targets }: LaidOutTask,
  { part, aims }: LaidOutTask['parts'][number],
  nodes: number,
) {
  const sum = sumPart(part, aims, offers, targets);
  const start = nobodyChosen(part);
  const isOpen = new Uint8Array(part.store.length).fill(1);
  const aim = aims[0]!;
  const tables = emptyTables(part);
  const turn = { aim, before: [], best: sum(start)[0]!, isOpen };
  const { prices, bound } = pricePart(part, turn, tables, []);
  fillTables(part, tables, gainsOf(part, prices, isOpen));
  const found = { chosen: start, worth: sum(start) };
  return { sum, end: searchPart(part, [{ aim, prices, tables, bound }], found, isOpen, nodes, sum) };
}

test('a search that comes to its end has found the least of the aim', () => {
  for (const task of someTasks(30, { packages: 7, providers: 3, lots: 2 })) {
    for (const its of task.parts) {
      const { sum, end } = searched(task, its, 1e6);
      expect(end.isWhole).toBe(true);
      expect(end.found.worth[0]).toBeCloseTo(leastOfAll(its.part, sum)[0]!, 6);
      expect(sum(end.found.chosen)).toEqual(end.found.worth);
    }
  }
});

test('one that is out of nodes says so, unless its bound proves what it has, and is no worse than it began', () => {
  let stopped = 0;
  for (const task of someTasks(30, { packages: 12, providers: 3, lots: 2 })) {
    for (const its of task.parts) {
      const { sum, end } = searched(task, its, 2);
      expect(end.found.worth[0]!).toBeLessThanOrEqual(sum(nobodyChosen(its.part))[0]!);
      if (!end.isWhole) stopped++;
    }
  }
  expect(stopped).toBeGreaterThan(5);
});
