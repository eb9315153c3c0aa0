import { expect, test } from 'vitest';
import { setMilestone } from '../../../src/core/paper/set-milestone.ts';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import type { Milestone, Paper } from '../../../src/core/paper/paper.ts';

const award: Omit<Milestone, 'number'> = { what: ' Award ', from: '2027-02', to: null, note: '' };

test('a milestone has a month, a range of them, or none yet', () => {
  const set = setMilestone(EMPTY_PAPER, award, null) as Paper;
  expect(set.milestones).toEqual([{ ...award, number: 1, what: 'Award' }]);
  expect(setMilestone(set, { ...award, to: '2027-03' }, 1)).toHaveProperty('milestones.0.to', '2027-03');
  expect(setMilestone(set, { ...award, from: null }, 1)).toHaveProperty('milestones.0.from', null);
});

test('a milestone has a name, and does not end before it begins', () => {
  const set = (part: Partial<typeof award>) => setMilestone(EMPTY_PAPER, { ...award, ...part }, null);
  expect(set({ what: '' })).toEqual({ refused: 'name-is-empty' });
  expect(set({ to: '2027-01' })).toEqual({ refused: 'months-are-out-of-order' });
  expect(set({ from: '2027-13' })).toEqual({ refused: 'date-is-not-a-date', about: '2027-13' });
  expect(set({ note: 'x'.repeat(2001) })).toEqual({ refused: 'text-is-too-long' });
});
