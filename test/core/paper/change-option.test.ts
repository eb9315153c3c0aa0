import { describe, expect, test } from 'vitest';
import { changeOption } from '../../../src/core/paper/change-option.ts';
import { MOST_POINTS, MOST_RISKS } from '../../../src/core/paper/paper-limits.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import type { ScenarioId } from '../../../src/core/scenario/scenario.ts';
import { aPaper } from './a-paper.ts';

const paper = aPaper('Zones', 'In-house');
const risk = { about: 'Few bids', word: 'high', mitigation: 'Talk early' } as const;

describe('what is said of an option', () => {
  test('changes in that option alone, trimmed', () => {
    const changed = changeOption(paper, 2, { benchmarking: ' As in Brent ', risks: [risk] }) as Paper;
    expect(changed.options[1]).toEqual({
      ...paper.options[1],
      benchmarking: 'As in Brent',
      risks: [risk],
    });
    expect(changed.options[0]).toBe(paper.options[0]);
    expect(changed.options[2]).toBe(paper.options[2]);
  });

  test('leaves out points that say nothing', () => {
    expect(changeOption(paper, 2, { pros: [' Local', '', '  '], cons: [] })).toHaveProperty(
      'options.1.pros',
      ['Local'],
    );
  });

  test('may be about another plan, or none', () => {
    expect(changeOption(paper, 2, { scenario: null })).toHaveProperty('options.1.scenario', null);
    const other = 'other' as ScenarioId;
    expect(changeOption(paper, 1, { scenario: other })).toHaveProperty('options.0.scenario', other);
  });

  test('is the same paper where it says what it said', () => {
    expect(changeOption(paper, 2, { title: 'Zones ', pros: [''] })).toBe(paper);
  });

  test('is refused where it is too long or too much, and nothing changes', () => {
    expect(changeOption(paper, 9, { title: 'Nine' })).toEqual({ refused: 'no-such-entry' });
    expect(changeOption(paper, 2, { title: '' })).toEqual({ refused: 'name-is-empty' });
    for (const long of [
      { benchmarking: 'x'.repeat(2001) },
      { finance: 'x'.repeat(2001) },
      { reason: 'x'.repeat(2001) },
      { pros: ['x'.repeat(2001)] },
      { risks: [{ ...risk, mitigation: 'x'.repeat(2001) }] },
    ]) {
      expect(changeOption(paper, 2, long)).toEqual({ refused: 'text-is-too-long' });
    }
    expect(changeOption(paper, 2, { risks: [{ ...risk, about: 'x'.repeat(201) }] })).toEqual({
      refused: 'name-is-too-long',
    });
    for (const many of [
      { cons: Array<string>(MOST_POINTS + 1).fill('Dear') },
      { risks: Array.from({ length: MOST_RISKS + 1 }, () => risk) },
    ]) {
      expect(changeOption(paper, 2, many)).toEqual({ refused: 'list-is-too-long' });
    }
  });
});
