import { expect, it } from 'vitest';
import { placeOfEntry } from '../../../src/ui/history/place-of-entry.ts';

const places = (count: number, done: number) =>
  Array.from({ length: count }, (_, at) => placeOfEntry(at, done));

it('the last change that stands is the present, those before it are done, those after it undone', () => {
  expect(places(4, 2)).toEqual(['done', 'present', 'undone', 'undone']);
  expect(places(2, 2)).toEqual(['done', 'present']);
});

it('with all undone there is no present change', () => {
  expect(places(2, 0)).toEqual(['undone', 'undone']);
});
