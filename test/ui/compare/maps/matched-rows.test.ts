import { expect, test } from 'vitest';
import type { ComparedPlan } from '../../../../src/store/compared-plans.ts';
import { matchedRows } from '../../../../src/ui/compare/maps/matched-rows.ts';
import { lotId } from '../../a-lot.ts';

/** A plan of lots with these numbers; `goesOnAs` for the first plan's. */
function plan(lots: readonly number[], goesOnAs: readonly (number | null)[]): ComparedPlan {
  const named = lots.map((id) => ({ id: lotId(id), name: `Lot ${id}`, colour: '#12436D' }));
  return { lots: named, goesOnAs } as unknown as ComparedPlan;
}

const numbersOf = (plans: readonly ComparedPlan[]) =>
  matchedRows(plans).map((row) => row.map((lot) => lot?.id ?? null));

test('lots that go on from one lot share its row, and those that are new follow', () => {
  const rows = numbersOf([plan([1, 2], [1, 2]), plan([5, 6, 7], [6, null]), plan([1, 9], [null, 1])]);
  expect(rows).toEqual([
    [1, 6, null],
    [2, null, 1],
    [null, 5, null],
    [null, 7, null],
    [null, null, 9],
  ]);
});

test('no plans have no rows', () => expect(matchedRows([])).toEqual([]));
