import { expect, test } from 'vitest';
import { titleOfFile } from '../../src/io/title-of-file.ts';

test.each([
  ['data/proposed_lots.geojson', 'Proposed lots'],
  ['C:\\maps\\our-areas.v2.json', 'Our areas v2'],
  ['.geojson', 'Untitled'],
])('%j is called %j', (file, title) => expect(titleOfFile(file)).toBe(title));
