import { expect, test } from 'vitest';
import type { PlanPart } from '../../../../src/io/project/compare-plans.ts';
import { EMPTY_PAPER } from '../../../../src/core/paper/empty-paper.ts';
import type { ScenarioId } from '../../../../src/core/scenario/scenario.ts';
import { sayPaperPart, sayPlanDifference } from '../../../../src/ui/words/present/say-meeting.ts';

const say = (parts: readonly PlanPart[], blocks = 0, people = 0, hours = 0) =>
  sayPlanDifference({ parts, blocks, people, weeklyMinutes: hours * 60 });

test('blocks that differ are said with the people and hours in them', () => {
  expect(say(['blocks'], 14, 37, 410)).toBe('14 blocks are in other lots, with 37 people and 410 h a week.');
  expect(say(['blocks', 'rules', 'notes'], 1, 0)).toBe(
    '1 block is in other lots, with nobody’s care in them. The rules and the notes differ too.',
  );
});

test('blocks that are cut otherwise, and in the same lots, are said so', () => {
  expect(say(['blocks'])).toBe('The cuts of blocks differ.');
  expect(say(['blocks', 'notes'])).toBe('The cuts of blocks and the notes differ.');
});

test('where blocks are the same, the parts that differ are named alone', () => {
  expect(say(['name'])).toBe('The name differs.');
  expect(say(['seats'])).toBe('The seats of providers differ.');
  expect(say(['lots', 'rules'])).toBe('The list of lots and the rules differ.');
});

test('a part of a paper is said in a few words, and scenarios by their names', () => {
  const paper = { ...EMPTY_PAPER, current: 'a' as ScenarioId };
  expect(sayPaperPart('current', paper, () => 'Plan A')).toBe('Plan A');
  expect(sayPaperPart('current', paper, () => null)).toBe('One that is not here');
  expect(sayPaperPart('options', paper, () => null)).toBe('1 option');
  expect(sayPaperPart('publishing', paper, () => null)).toBe('1 to 7 hidden, 0 exceptions');
});
