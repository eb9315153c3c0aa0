import { expect, test } from 'vitest';
import type { ScenarioId } from '../../../../src/core/scenario/scenario.ts';
import { searchAge } from '../../../../src/ui/futures/lots/search-age.ts';
import { TWO_LOTS, A_WISH, aSearch } from './an-alternative.ts';

const search = aSearch();

test('plans hold while the plan and the wish are as they were', () =>
  expect(searchAge(search, TWO_LOTS, { ...A_WISH, lotCount: { least: 2, most: 2 } })).toBe('current'));

test('a name, a note or a colour makes nothing out of date', () => {
  const renamed = { ...TWO_LOTS, lots: TWO_LOTS.lots.map((lot) => ({ ...lot, name: `${lot.name} side` })) };
  expect(searchAge(search, { ...renamed, notes: [] }, A_WISH)).toBe('current');
});

test('a block in another lot does, and so does a lock', () => {
  const assignment = Int16Array.from([1, 2, 2, 2]);
  expect(searchAge(search, { ...TWO_LOTS, assignment }, A_WISH)).toBe('plan-changed');
  const locks = { ...TWO_LOTS.locks, blocks: ['A'] };
  expect(searchAge(search, { ...TWO_LOTS, locks }, A_WISH)).toBe('plan-changed');
});

test('another plan on the desk is said before what differs', () =>
  expect(searchAge(search, { ...TWO_LOTS, id: 'other' as ScenarioId, lots: [] }, A_WISH)).toBe('other-plan'));

test('another wish is told', () =>
  expect(searchAge(search, TWO_LOTS, { ...A_WISH, bandPercent: 5 })).toBe('wish-changed'));
