import { expect, test } from 'vitest';
import type { LinkedFigure } from '../../../../src/core/paper/paper.ts';
import { sayOutOfDate, sayStanding } from '../../../../src/ui/compare/options/say-standing.ts';

const at = new Date(2026, 8, 6, 12).getTime();
const unmet: LinkedFigure = { key: 'unmet-hours', value: 146, at };

test('a figure that is current says the day it is of', () =>
  expect(sayStanding(unmet, { kind: 'current', now: { hidden: false, value: 146 } })).toBe(
    '146 h, as of 6 September 2026',
  ));

test('a figure with a range says its value first, which is what is kept', () =>
  expect(
    sayStanding(
      { key: 'cost-a-year', value: 9.7e6, at },
      { kind: 'current', now: { hidden: false, value: 9.7e6, least: 9.5e6, most: 9.9e6 } },
    ),
  ).toBe('£9,700,000 (£9,500,000 to £9,900,000), as of 6 September 2026'));

test('a figure that is out of date says what it was and what it is', () => {
  expect(sayStanding(unmet, { kind: 'changed', kept: 146, now: { hidden: false, value: 120 } })).toBe(
    'Out of date: was 146 h on 6 September 2026, is now 120 h',
  );
  expect(
    sayStanding(
      { ...unmet, value: null },
      { kind: 'changed', kept: null, now: { hidden: false, value: 120 } },
    ),
  ).toBe('Out of date: was no number on 6 September 2026, is now 120 h');
  expect(sayStanding(unmet, { kind: 'hidden', kept: 146 })).toBe(
    'Out of date: was 146 h on 6 September 2026, and the rule for small numbers hides it now',
  );
});

test('a figure whose plan is gone keeps what it said', () =>
  expect(sayStanding(unmet, { kind: 'gone', kept: 146 })).toBe(
    '146 h, as of 6 September 2026. Its plan is not there any more, so nobody can check it',
  ));

test('a warning says how many there are, and nothing where there is none', () => {
  expect(sayOutOfDate(0)).toBe('');
  expect(sayOutOfDate(1)).toBe('1 figure is not what is published today.');
  expect(sayOutOfDate(3)).toBe('3 figures are not what is published today.');
});
