import { expect, test } from 'vitest';
import { sayMilestones } from '../../../src/present/timeline/say-milestones.ts';

const milestones = (...months: [string | null, string | null][]) =>
  months.map(([from, to], at) => ({ number: at + 1, what: 'Award', from, to, note: '' }));

test('the timeline is said in short, with what is not set', () => {
  expect(sayMilestones([])).toBe('No milestone is set yet.');
  expect(sayMilestones(milestones([null, null]))).toBe('1 milestone, with no month set yet.');
  expect(sayMilestones(milestones(['2026-09', '2026-09']))).toBe('1 milestone, in September 2026.');
  expect(sayMilestones(milestones(['2026-09', null], [null, '2027-01'], [null, null]))).toBe(
    '3 milestones, from September 2026 to January 2027. For 1 of them the months are not set.',
  );
});
