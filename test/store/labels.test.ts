import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { figuresOf } from '../core/figures-of.ts';
import { NO_LOT, type Scenario } from '../../src/core/scenario/scenario.ts';
import { announce, labelOfStroke } from '../../src/store/labels.ts';
import { DATASET, SOUTH, TWO_LOTS } from './a-planner.ts';

const figuresFor = (scenario: Scenario) => figuresOf(DATASET, weaveFabric(DATASET), scenario).figures;

describe('the sentence of a stroke', () => {
  test.each([
    [1, SOUTH, 'Give 1 block to South'],
    [1400, SOUTH, 'Give 1,400 blocks to South'],
    [1, NO_LOT, 'Take 1 block out of its lot'],
    [2, NO_LOT, 'Take 2 blocks out of their lots'],
  ])('of %d blocks', (count, lot, sentence) => expect(labelOfStroke(TWO_LOTS, count, lot)).toBe(sentence));
});

describe('what is said of an edit', () => {
  const before = figuresFor(TWO_LOTS);
  const after = { ...TWO_LOTS, assignment: Int16Array.of(1, 2, 2, 2) };

  test('names each lot whose hours moved, and what nobody takes where that moved', () => {
    expect(announce('Give 1 block to South', after, before, figuresFor(after))).toBe(
      'Give 1 block to South. North now has 7 hours a week, South now has 10 hours a week, 6 hours a week with nobody.',
    );
  });

  test('is the sentence alone where nothing moved', () => {
    expect(announce('Rename North', TWO_LOTS, before, before)).toBe('Rename North.');
    expect(announce('Rename North', TWO_LOTS, null, before)).toBe('Rename North.');
  });
});
