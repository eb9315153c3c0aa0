import { describe, expect, test } from 'vitest';
import { changePack, writeUnder } from '../../../src/core/paper/change-pack.ts';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import { LONGEST_PACK_WORDS, MOST_HEADINGS } from '../../../src/core/paper/paper-limits.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';

describe('the headings of a pack', () => {
  test('are another council’s, or the author’s own without empty lines', () => {
    const { pack } = changePack(EMPTY_PAPER, { form: 'own', ownHeadings: [' Why ', '', 'How'] }) as Paper;
    expect(pack).toEqual({ ...EMPTY_PAPER.pack, form: 'own', ownHeadings: ['Why', 'How'] });
  });

  test('are no two alike, not too many, and none that a file refuses', () => {
    expect(changePack(EMPTY_PAPER, { ownHeadings: ['Why', 'Why '] })).toEqual({
      refused: 'name-is-taken',
      about: 'Why',
    });
    expect(changePack(EMPTY_PAPER, { ownHeadings: ['__proto__'] })).toHaveProperty('refused');
    expect(changePack(EMPTY_PAPER, { ownHeadings: ['x'.repeat(201)] })).toHaveProperty('refused');
    const many = Array.from({ length: MOST_HEADINGS + 1 }, (_, at) => `Heading ${at}`);
    expect(changePack(EMPTY_PAPER, { ownHeadings: many })).toEqual({ refused: 'list-is-too-long' });
  });

  test('keep the parts that are left out in one order, each once', () => {
    const paper = changePack(EMPTY_PAPER, { leftOut: ['zones', 'maps', 'zones'] }) as Paper;
    expect(paper.pack.leftOut).toEqual(['maps', 'zones']);
    expect(changePack(paper, { leftOut: ['zones', 'maps'] })).toBe(paper);
  });
});

describe('what an author writes under a heading', () => {
  test('is kept by the heading, and gone once it is empty', () => {
    const written = writeUnder(EMPTY_PAPER, '2 Details', ' As it is. ') as Paper;
    expect(written.pack.words).toEqual({ '2 Details': 'As it is.' });
    expect(writeUnder(written, '2 Details', 'As it is.')).toBe(written);
    expect((writeUnder(written, '2 Details', ' ') as Paper).pack.words).toEqual({});
  });

  test('is refused where it is a book', () =>
    expect(writeUnder(EMPTY_PAPER, '2 Details', 'x'.repeat(LONGEST_PACK_WORDS + 1))).toEqual({
      refused: 'text-is-too-long',
    }));
});
