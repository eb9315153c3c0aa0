import { describe, expect, test } from 'vitest';
import { moveEntry, nextNumber, removeEntry, setEntry } from '../../../src/core/paper/entries.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import { aPaper } from './a-paper.ts';

const numbers = (paper: unknown) => (paper as Paper).options.map(({ number }) => number);
const milestone = { what: 'Award', from: null, to: null, note: '' };
const put = (paper: unknown, what: string, number: number | null = null) =>
  setEntry(paper as Paper, 'milestones', { ...milestone, what }, number, 3);

describe('the entries of a list', () => {
  test('have numbers above all others', () => {
    expect(nextNumber([])).toBe(1);
    expect(nextNumber([{ number: 4 }, { number: 2 }])).toBe(5);
  });

  test('move up and down by a place, and stay at the ends', () => {
    const paper = aPaper('Zones', 'In-house');
    expect(numbers(moveEntry(paper, 'options', 3, -1))).toEqual([1, 3, 2]);
    expect(numbers(moveEntry(paper, 'options', 1, 1))).toEqual([2, 1, 3]);
    expect(moveEntry(paper, 'options', 1, -1)).toBe(paper);
    expect(moveEntry(paper, 'options', 3, 1)).toBe(paper);
    expect(moveEntry(paper, 'options', 8, 1)).toEqual({ refused: 'no-such-entry' });
  });

  test('are added, changed in their place and taken out', () => {
    const two = put(put(aPaper(), 'Advert'), 'Award') as Paper;
    const changed = put(two, 'Bids', 1) as Paper;
    expect(changed.milestones).toEqual([{ ...milestone, what: 'Bids', number: 1 }, two.milestones[1]]);
    expect(put(changed, 'Bids', 1)).toBe(changed);
    expect(removeEntry(changed, 'milestones', 1)).toHaveProperty('milestones', [two.milestones[1]]);
  });

  test('are no more than the list holds, and are not changed where they are not there', () => {
    const full = put(put(put(aPaper(), 'One'), 'Two'), 'Three');
    expect(put(full, 'Four')).toEqual({ refused: 'list-is-too-long' });
    expect(put(full, 'Four', 4)).toEqual({ refused: 'no-such-entry' });
    expect(removeEntry(full as Paper, 'questions', 1)).toEqual({ refused: 'no-such-entry' });
  });
});
