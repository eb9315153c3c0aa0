import { describe, expect, test } from 'vitest';
import { linkFigures } from '../../../src/core/paper/link-figures.ts';
import {
  countOutOfDate,
  countToTake,
  planOfOption,
  standingOf,
  takeTodaysFigures,
  valueToKeep,
} from '../../../src/core/paper/out-of-date.ts';
import type { LinkedFigure, Paper } from '../../../src/core/paper/paper.ts';
import { aPaper, figuresOf } from './a-paper.ts';

const published = figuresOf({ zones: { 'unmet-hours': 120, 'unmet-packages': 'hidden', lots: null } });
const plan = published.plans[0]!;
const kept = (key: LinkedFigure['key'], value: number | null): LinkedFigure => ({ key, value, at: 1 });

describe('a linked figure', () => {
  test('is current while the same value is published', () => {
    expect(standingOf(kept('unmet-hours', 120), plan)).toMatchObject({ kind: 'current' });
    expect(standingOf(kept('unmet-packages', null), plan)).toMatchObject({ kind: 'current' });
    expect(standingOf(kept('lots', null), plan)).toMatchObject({ kind: 'current' });
  });

  test('is out of date once another is', () => {
    const now = { hidden: false, value: 120 };
    expect(standingOf(kept('unmet-hours', 146), plan)).toEqual({ kind: 'changed', kept: 146, now });
    expect(standingOf(kept('unmet-hours', null), plan)).toEqual({ kind: 'changed', kept: null, now });
    expect(standingOf(kept('lots', 3), plan)).toMatchObject({ kind: 'changed', kept: 3 });
  });

  test('says when the rule has come to hide it', () => {
    expect(standingOf(kept('unmet-packages', 10), plan)).toEqual({ kind: 'hidden', kept: 10 });
  });

  test('says when its plan is gone', () => {
    expect(planOfOption(aPaper('Elsewhere').options[1]!, published)).toBeNull();
    expect(planOfOption(aPaper('Zones').options[1]!, published)).toBe(plan);
    expect(planOfOption({ scenario: null }, published)).toBeNull();
    expect(standingOf(kept('lots', 3), null)).toEqual({ kind: 'gone', kept: 3 });
  });
});

describe('taking what is published today', () => {
  const zones = linkFigures(aPaper('Zones', 'Elsewhere'), 2, [
    kept('lots', 3),
    kept('unmet-packages', 10),
    kept('unmet-hours', 146),
    kept('rules-broken', 0),
  ]) as Paper;
  const paper = linkFigures(zones, 3, [kept('lots', 5)]) as Paper;

  test('counts what is out of date, and of how much of it there is another value', () => {
    expect(countOutOfDate(paper, published)).toBe(4);
    expect(countToTake(paper, published)).toBe(3);
  });

  test('takes each value that differs, and leaves what is current and what has no plan', () => {
    const { options } = takeTodaysFigures(paper, published, 9);
    expect(options[1]!.figures).toEqual([
      { key: 'lots', value: null, at: 9 },
      { key: 'unmet-packages', value: null, at: 9 },
      { key: 'unmet-hours', value: 120, at: 9 },
      { key: 'rules-broken', value: 0, at: 1 },
    ]);
    expect(options[2]!.figures).toEqual([kept('lots', 5)]);
  });

  test('is the same paper where nothing is out of date', () => {
    const taken = takeTodaysFigures(paper, published, 9);
    expect(takeTodaysFigures(taken, published, 10)).toBe(taken);
    expect(countOutOfDate(taken, published)).toBe(1);
    expect(countToTake(taken, published)).toBe(0);
  });

  test('keeps nothing of what is hidden', () => {
    expect(valueToKeep({ hidden: true })).toBeNull();
    expect(valueToKeep({ hidden: false, value: 7 })).toBe(7);
  });
});
