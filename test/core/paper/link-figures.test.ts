import { expect, test } from 'vitest';
import { linkFigures, unlinkFigure } from '../../../src/core/paper/link-figures.ts';
import type { LinkedFigure, Paper } from '../../../src/core/paper/paper.ts';
import { aPaper } from './a-paper.ts';

const unmet: LinkedFigure = { key: 'unmet-hours', value: 120, at: 1 };
const lots: LinkedFigure = { key: 'lots', value: 3, at: 1 };

test('figures are linked in the order of all tables, each once', () => {
  const paper = linkFigures(aPaper('Zones'), 2, [unmet]) as Paper;
  const again = linkFigures(paper, 2, [{ ...unmet, value: 90, at: 2 }, lots]) as Paper;
  expect(again.options[1]!.figures).toEqual([lots, { ...unmet, value: 90, at: 2 }]);
  expect(again.options[0]).toBe(paper.options[0]);
});

test('a figure is unlinked, and one that is not linked changes nothing', () => {
  const paper = linkFigures(aPaper('Zones'), 2, [unmet, lots]) as Paper;
  expect((unlinkFigure(paper, 2, 'lots') as Paper).options[1]!.figures).toEqual([unmet]);
  expect(unlinkFigure(paper, 2, 'people')).toBe(paper);
});

test('figures are not linked to an option that is not there', () => {
  expect(linkFigures(aPaper(), 2, [unmet])).toEqual({ refused: 'no-such-entry' });
  expect(unlinkFigure(aPaper(), 2, 'lots')).toEqual({ refused: 'no-such-entry' });
});
