import { expect, test } from 'vitest';
import { createSpeller } from '../../../src/io/tables/one-spelling.ts';

test('words that differ in case, spaces and punctuation have the spelling met first', () => {
  const spell = createSpeller();
  expect(['Home  care ', 'home care', 'Home-care', 'Night care'].map(spell)).toEqual([
    'Home care',
    'Home care',
    'Home care',
    'Night care',
  ]);
});

test('the words known from the start come before those of the file', () => {
  const spell = createSpeller(['Home care', 'HOME CARE', 'Reablement']);
  expect(['home CARE', 're-ablement'].map(spell)).toEqual(['Home care', 'Reablement']);
});

test('words without letters or figures are not taken for one another', () => {
  expect(['+', '++', '+'].map(createSpeller())).toEqual(['+', '++', '+']);
});
