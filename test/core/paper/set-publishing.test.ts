import { describe, expect, test } from 'vitest';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import { setPublishing } from '../../../src/core/paper/set-publishing.ts';

describe('what may leave', () => {
  test('goes by the rule that is chosen, and keeps its exceptions', () => {
    const paper = setPublishing(EMPTY_PAPER, { exceptions: ['provider-prices'] });
    expect(setPublishing(paper, { rule: 'under-five' }).publishing).toEqual({
      rule: 'under-five',
      exceptions: ['provider-prices'],
    });
  });

  test('names its exceptions in one order, each once', () => {
    const paper = setPublishing(EMPTY_PAPER, {
      exceptions: ['provider-capacity', 'exact-counts', 'exact-counts'],
    });
    expect(paper.publishing.exceptions).toEqual(['exact-counts', 'provider-capacity']);
  });

  test('is the same paper where nothing would change', () => {
    expect(setPublishing(EMPTY_PAPER, { rule: 'nhs-sub-national', exceptions: [] })).toBe(EMPTY_PAPER);
  });
});
