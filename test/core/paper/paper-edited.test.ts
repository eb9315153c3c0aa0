import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { addOption, copyOption, withTodaysOption } from '../../../src/core/paper/add-option.ts';
import { changeOption } from '../../../src/core/paper/change-option.ts';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import { moveEntry, removeEntry } from '../../../src/core/paper/entries.ts';
import { keepStatedFigure } from '../../../src/core/paper/keep-stated-figure.ts';
import { linkFigures } from '../../../src/core/paper/link-figures.ts';
import { logQuestion } from '../../../src/core/paper/log-question.ts';
import { takeTodaysFigures } from '../../../src/core/paper/out-of-date.ts';
import { saysTheSame, withParts, type PaperEdited } from '../../../src/core/paper/paper-edited.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import { removeOption } from '../../../src/core/paper/remove-option.ts';
import { setMilestone } from '../../../src/core/paper/set-milestone.ts';
import type { ScenarioId } from '../../../src/core/scenario/scenario.ts';
import { figuresOf, frozen } from './a-paper.ts';

const TODAY = 'today' as ScenarioId;
const published = figuresOf({ today: { lots: 3 } });
const number = fc.integer({ min: 1, max: 6 });
const words = fc.constantFrom('', 'A few words', 'Others');

type Edit = (paper: Paper) => PaperEdited;
const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  words.map(
    (title): Edit =>
      (paper) =>
        addOption(paper, title, null),
  ),
  number.map(
    (of): Edit =>
      (paper) =>
        copyOption(paper, of, 'A copy'),
  ),
  fc.constant<Edit>((paper) => withTodaysOption(paper, 'As now', TODAY)),
  fc.tuple(number, words).map(
    ([of, finance]): Edit =>
      (paper) =>
        changeOption(paper, of, { finance }),
  ),
  number.map(
    (of): Edit =>
      (paper) =>
        removeOption(paper, of, TODAY),
  ),
  fc.tuple(number, fc.constantFrom(1 as const, -1 as const)).map(
    ([of, by]): Edit =>
      (paper) =>
        moveEntry(paper, 'options', of, by),
  ),
  number.map(
    (of): Edit =>
      (paper) =>
        linkFigures(paper, of, [{ key: 'lots', value: of, at: 1 }]),
  ),
  fc.constant<Edit>((paper) => takeTodaysFigures(paper, published, 2)),
  fc.tuple(words, fc.option(number)).map(
    ([question, of]): Edit =>
      (paper) =>
        logQuestion(paper, { question, askedBy: '', answer: '', where: '', on: null }, of),
  ),
  fc.tuple(words, fc.option(number)).map(
    ([what, of]): Edit =>
      (paper) =>
        setMilestone(paper, { what, from: null, to: null, note: '' }, of),
  ),
  fc.tuple(words, fc.option(number)).map(
    ([about, of]): Edit =>
      (paper) =>
        keepStatedFigure(
          paper,
          { about, stated: 'over 5', least: 5, most: null, source: '', used: '', caveat: '' },
          of,
        ),
  ),
  fc.tuple(number, fc.constantFrom('stated' as const, 'questions' as const, 'milestones' as const)).map(
    ([of, list]): Edit =>
      (paper) =>
        removeEntry(paper, list, of),
  ),
);

describe('whatever is done to a paper', () => {
  test('numbers stay unique, doing nothing and how things are today stay, and no paper is written to', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 40 }), (edits) => {
        let paper = frozen(withTodaysOption(EMPTY_PAPER, 'As now', TODAY) as Paper);
        for (const edit of edits) {
          const edited = edit(paper);
          if (isRefusal(edited)) continue;
          paper = frozen(edited);
          for (const list of [paper.options, paper.stated, paper.questions, paper.milestones]) {
            expect(new Set(list.map((entry) => entry.number)).size).toBe(list.length);
          }
          expect(paper.options.filter(({ isDoNothing }) => isDoNothing)).toHaveLength(1);
          expect(paper.options.some(({ scenario }) => scenario === TODAY)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('a paper with parts that say the same is the same paper', () => {
  expect(withParts(EMPTY_PAPER, { title: EMPTY_PAPER.title, stated: [] })).toBe(EMPTY_PAPER);
  expect(withParts(EMPTY_PAPER, { title: 'Lots' })).toEqual({ ...EMPTY_PAPER, title: 'Lots' });
  expect(saysTheSame({ a: [1] }, { a: [1], b: 2 })).toBe(true);
  expect(saysTheSame({ a: [2] }, { a: [1], b: 2 })).toBe(false);
});
