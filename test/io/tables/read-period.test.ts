import { expect, test } from 'vitest';
import { readPeriodWeeks } from '../../../src/io/tables/read-period.ts';

test.each([
  ['Weekly', 1],
  ['Hours per week', 1],
  ['Fortnightly', 2],
  ['4-weekly', 4],
  ['Units per 4 weeks', 4],
  ['Monthly', 52 / 12],
  ['Quarterly', 13],
  ['Annually', 52],
  ['per day', 1 / 7],
  ['Hours', null],
  ['One-off', null],
])('%s is every %j weeks', (words, weeks) => expect(readPeriodWeeks(words)).toBe(weeks));
