import { expect, test } from 'vitest';
import { checkNoteText, LONGEST_NOTE } from '../../../src/core/edits/check-note-text.ts';

test('a note says something, and no more than fits on a page', () => {
  expect(checkNoteText(' x ')).toBeNull();
  expect(checkNoteText(`${'x'.repeat(LONGEST_NOTE)}  `)).toBeNull();
  expect(checkNoteText(' \n ')).toEqual({ refused: 'text-is-empty' });
  expect(checkNoteText('x'.repeat(LONGEST_NOTE + 1))).toEqual({ refused: 'text-is-too-long' });
});
