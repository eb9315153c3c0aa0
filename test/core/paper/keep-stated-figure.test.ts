import { expect, test } from 'vitest';
import { keepStatedFigure } from '../../../src/core/paper/keep-stated-figure.ts';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';

const figure = {
  about: ' Providers off the framework ',
  stated: 'over 100 ',
  least: 100,
  most: null,
  source: 'Record of decision 23/00003',
  used: '',
  caveat: '',
};

test('a figure is kept as its source states it, and changed in its place', () => {
  const one = keepStatedFigure(EMPTY_PAPER, figure, null) as Paper;
  expect(one.stated).toEqual([
    { ...figure, number: 1, about: 'Providers off the framework', stated: 'over 100' },
  ]);
  const used = keepStatedFigure(one, { ...figure, used: '104' }, 1) as Paper;
  expect(used.stated).toEqual([{ ...one.stated[0], used: '104' }]);
});

test('a figure needs a name and words, and a range that rises', () => {
  const keep = (part: Partial<typeof figure>) => keepStatedFigure(EMPTY_PAPER, { ...figure, ...part }, null);
  expect(keep({ about: '' })).toEqual({ refused: 'name-is-empty' });
  expect(keep({ stated: ' ' })).toEqual({ refused: 'name-is-empty' });
  expect(keep({ caveat: 'x'.repeat(2001) })).toEqual({ refused: 'text-is-too-long' });
  expect(keepStatedFigure(EMPTY_PAPER, { ...figure, most: 90 }, null)).toEqual({
    refused: 'most-is-under-least',
  });
  expect(keep({ least: NaN })).toEqual({ refused: 'number-is-out-of-range' });
});
