import { expect, test } from 'vitest';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import { packWarnings } from '../../../src/present/pack/pack-warnings.ts';
import { aPackInput } from './a-pack-input.ts';

const { publication } = await aPackInput('merton', {}, ['Current', 'North']);
const [option] = EMPTY_PAPER.options;
const good: Paper = {
  ...EMPTY_PAPER,
  meeting: '2026-09-06',
  options: [{ ...option!, outcome: 'recommended' }],
};

test('a paper that is ready has nothing to look at first', () =>
  expect(packWarnings(good, publication)).toEqual([]));

test('what is missing is said before the pack is made', () => {
  expect(packWarnings(EMPTY_PAPER, null)).toEqual([
    'No option is recommended.',
    'The day of the meeting is not set.',
  ]);
  const own: Paper = { ...good, pack: { ...good.pack, form: 'own' } };
  expect(packWarnings(own, publication)).toEqual(['You have not written headings yet.']);
  const alone = { ...publication, plans: publication.plans.slice(0, 1) };
  expect(packWarnings(good, alone)).toEqual(['There is no second plan to set beside that of today.']);
});

test('figures that are out of date and exceptions are named', () => {
  const [today] = publication.plans;
  const options = [
    {
      ...good.options[0]!,
      scenario: today!.scenario,
      figures: [{ key: 'people' as const, value: 1, at: 0 }],
    },
  ];
  expect(packWarnings({ ...good, options }, publication)).toEqual([
    '1 figure is not what is published today.',
  ]);
  const publishing = { rule: 'under-five', exceptions: ['provider-prices'] } as const;
  expect(packWarnings({ ...good, publishing }, publication)[0]).toMatch(
    /^‘Show what providers charge’ is ticked\. Prices may be exempt/,
  );
});
