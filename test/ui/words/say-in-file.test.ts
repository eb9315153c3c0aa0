import { expect, test } from 'vitest';
import { sayInFile } from '../../../src/ui/words/say-in-file.ts';

const AT = new Date(2026, 8, 6, 10, 30).getTime();
const NEXT_DAY = AT + 86_400_000;

test('a scenario is said to be in a file, changed since, or never saved', () => {
  expect(sayInFile({ kind: 'never' }, AT)).toBe('Never saved to a file');
  expect(sayInFile({ kind: 'saved', at: AT }, AT + 60_000)).toBe('Saved to a file 10:30');
  expect(sayInFile({ kind: 'changed', at: AT }, AT + 60_000)).toBe('Changed since the file of 10:30');
});

test('with the day, once it is another', () => {
  expect(sayInFile({ kind: 'changed', at: AT }, NEXT_DAY)).toBe('Changed since the file of 6 September 2026');
});
