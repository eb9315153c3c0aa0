import { expect, test } from 'vitest';
import { titleOfFile } from '../../src/io/title-of-file.ts';

test.each([
  ['data/proposed_lots.geojson', 'Proposed lots'],
  ['C:\\maps\\our-areas.v2.json', 'Our areas v2'],
  ['.geojson', 'Untitled'],
])('%j is called %j', (file, title) => expect(titleOfFile(file)).toBe(title));

test('a title is short enough for a scenario file, and no letter in it is cut in half', () => {
  const title = titleOfFile(`${'a'.repeat(179)}😀${'b'.repeat(10_000)}.shp`);
  expect(title).toBe(`A${'a'.repeat(178)}`);
});
