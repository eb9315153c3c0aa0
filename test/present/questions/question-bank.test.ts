import { expect, test } from 'vitest';
import { checkNoteText } from '../../../src/core/edits/check-note-text.ts';
import { openPlace, placeOf, QUESTION_BANK } from '../../../src/present/questions/question-bank.ts';

test('each question of the bank is one question, and is there once', () => {
  for (const { question } of QUESTION_BANK) {
    expect(question).toMatch(/^[A-Z].*\?$/);
    expect(checkNoteText(question)).toBeNull();
  }
  expect(new Set(QUESTION_BANK.map(({ question }) => question)).size).toBe(QUESTION_BANK.length);
});

test('a question leads to the page that answers it', () => {
  expect(placeOf('Who changes carer?')).toEqual({ room: 'answers', page: 'changes' });
  expect(placeOf('Something else?')).toBeNull();
  const opened: string[] = [];
  const doors = {
    ask: (page: string) => opened.push(`answers ${page}`),
    openFuture: (page: string) => opened.push(`futures ${page}`),
    openComparePage: (page: string) => opened.push(`compare ${page}`),
    openPresentPage: (page: string) => opened.push(`present ${page}`),
  } as unknown as Parameters<typeof openPlace>[1];
  for (const { place } of QUESTION_BANK) openPlace(place, doors);
  expect(opened).toEqual(QUESTION_BANK.map(({ place }) => `${place.room} ${place.page}`));
});
