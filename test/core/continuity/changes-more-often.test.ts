import { expect, test } from 'vitest';
import { changesMoreOften } from '../../../src/core/continuity/changes-more-often.ts';

const people = (kept: number, moved: number, left = 0) => ({ unlisted: 9, waiting: 9, kept, moved, left });
const all = people(66, 30, 4);

test('a group changes clearly more often where its interval lies above the share of all', () => {
  // 20 in 40: from 0.352 up. 19 in 40: from 0.329 up. All: 0.34.
  expect(changesMoreOften(people(20, 20), all)).toBe(true);
  expect(changesMoreOften(people(20, 15, 5), all)).toBe(true);
  expect(changesMoreOften(people(21, 19), all)).toBe(false);
});

test('a group that changes less often is not pointed out, nor is one of fewer than 10', () => {
  expect(changesMoreOften(people(40, 0), all)).toBe(false);
  expect(changesMoreOften(people(0, 9), all)).toBe(false);
  expect(changesMoreOften(people(0, 10), all)).toBe(true);
});

test('nobody changes more often than all where nobody has a provider', () => {
  expect(changesMoreOften(people(0, 0), people(0, 0))).toBe(false);
});
