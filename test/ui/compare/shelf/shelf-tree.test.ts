import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_HISTORY } from '../../../../src/core/scenario/history.ts';
import type { ScenarioId } from '../../../../src/core/scenario/scenario.ts';
import type { OpenScenario } from '../../../../src/store/planner.ts';
import { shelfTree, type ShelfNode } from '../../../../src/ui/compare/shelf/shelf-tree.ts';
import { aDataset } from '../../../core/a-dataset.ts';
import { aScenario } from '../../../core/a-scenario.ts';

const plan = aScenario(aDataset({ blocks: 'A' })).scenario;
const made = (id: string, from: string | null): OpenScenario => ({
  scenario: { ...plan, id: id as ScenarioId, name: id },
  history: EMPTY_HISTORY,
  origin: { how: from === null ? 'began' : 'copied', from: from as ScenarioId | null, at: 0 },
  archived: false,
});
const drawn = (nodes: readonly ShelfNode[]): string =>
  nodes
    .map(({ open, madeFromIt }) =>
      madeFromIt.length === 0 ? open.scenario.id : `${open.scenario.id}(${drawn(madeFromIt)})`,
    )
    .join(' ');

test('a scenario lies under the one it was made from', () => {
  const shelf = [made('today', null), made('two', 'one'), made('one', 'today'), made('other', null)];
  expect(drawn(shelfTree(shelf))).toBe('today(one(two)) other');
});

test('one whose beginning is gone begins anew', () => {
  expect(drawn(shelfTree([made('copy', 'gone'), made('again', 'copy')]))).toBe('copy(again)');
});

test('a ring that a file may bring is cut at its first', () => {
  expect(drawn(shelfTree([made('a', 'c'), made('b', 'a'), made('c', 'b'), made('d', 'b')]))).toBe(
    'a(b(c d))',
  );
  expect(drawn(shelfTree([made('self', 'self')]))).toBe('self');
});

test('every scenario is on the shelf once, whatever it says of its origin', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  fc.assert(
    fc.property(fc.tuple(...ids.map(() => fc.constantFrom(null, ...ids, 'gone'))), (froms) => {
      const shelf = ids.map((id, at) => made(id, froms[at]!));
      const there = drawn(shelfTree(shelf)).match(/[a-e]/g)!.toSorted();
      expect(there).toEqual(ids);
    }),
  );
});
