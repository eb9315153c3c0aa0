import { describe, expect, test } from 'vitest';
import { EXCEPTIONS } from '../../../../src/core/paper/paper.ts';
import { DISCLOSURE_RULES } from '../../../../src/core/disclosure/disclosure-rules.ts';
import {
  EXCEPTION_WORDS,
  isSafe,
  RULE_WORDS,
  sayHidden,
  sayMark,
} from '../../../../src/ui/words/present/say-publishing.ts';

describe('the mark on all that leaves', () => {
  test('says that it is safe, and by which rule', () => {
    expect(sayMark({ rule: 'nhs-sub-national', exceptions: [] })).toBe(
      'Safe to publish: numbers of 1 to 7 people are hidden, others are to the nearest 5.',
    );
    expect(sayMark({ rule: 'under-ten', exceptions: [] })).toContain('under 10 people');
  });

  test('says that it is not, and names each exception', () => {
    expect(isSafe({ exceptions: ['provider-prices'] })).toBe(false);
    expect(sayMark({ rule: 'under-five', exceptions: ['provider-prices', 'provider-capacity'] })).toBe(
      'Not safe to publish as it is: it shows providers’ prices and what providers can deliver. Numbers under 5 people are hidden, others are to the nearest 5.',
    );
    expect(sayMark({ rule: 'under-five', exceptions: ['exact-counts'] })).toBe(
      'Not safe to publish as it is: it shows exact counts.',
    );
  });

  test('every rule rounds to the 5 that its words say, and prices name the law', () => {
    for (const rule of Object.keys(RULE_WORDS) as (keyof typeof RULE_WORDS)[])
      expect(DISCLOSURE_RULES[rule].roundTo).toBe(5);
    expect(EXCEPTIONS.map((exception) => EXCEPTION_WORDS[exception].warning).join(' ')).toContain(
      'Local Government Act 1972, Schedule 12A, paragraph 3',
    );
  });
});

describe('how much is hidden', () => {
  const exceptions = [] as const;

  test('is told apart by why', () => {
    expect(sayHidden({ counts: { all: 1720, small: 212, keptBack: 16 }, exceptions })).toBe(
      'Of 1,720 numbers of people and packages 212 are hidden for being small, and 16 more, so that these cannot be worked out.',
    );
    expect(sayHidden({ counts: { all: 90, small: 1, keptBack: 0 }, exceptions })).toBe(
      'Of 90 numbers of people and packages 1 is hidden for being small, and no more need hiding to protect these, as rounding is enough.',
    );
  });

  test('is nothing where nothing is small, or exact counts are ticked', () => {
    expect(sayHidden({ counts: { all: 9, small: 0, keptBack: 0 }, exceptions })).toContain('none is hidden');
    expect(sayHidden({ counts: { all: 9, small: 0, keptBack: 0 }, exceptions: ['exact-counts'] })).toBe(
      'All 9 numbers of people and packages are shown as they are.',
    );
  });
});
