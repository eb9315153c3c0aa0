import { expect, test } from 'vitest';
import { readContents } from '../../../src/io/formats/read-content.ts';
import { findPostcode } from '../../../src/io/places/postcode-lookup.ts';
import { readPostcode } from '../../../src/io/places/postcode.ts';
import { aFile } from '../a-file.ts';
import { aLongList } from '../a-long-list.ts';

const { text, rows } = aLongList();

test('a postcode list of more than 20 MB is read from the disk piece by piece, not as a table', async () => {
  const read = await readContents([{ name: 'nspl.csv', blob: new Blob([text]) }]);
  const { content } = read[0]!;
  if (content?.kind !== 'postcodes') throw new Error('It was read as something else');
  const { postcodes } = content;
  expect(postcodes).toMatchObject({ read: rows, used: rows - 1, setAside: 1 });
  expect(findPostcode(postcodes.lookup!, readPostcode('SW1 0AA')!, 0)!.position).toEqual([-0.2, 51.4]);
});

test('the same list as bytes is read alike', async () => {
  const [read] = await readContents([aFile('nspl.csv', text)]);
  expect(read!.content).toMatchObject({ kind: 'postcodes', postcodes: { read: rows } });
});

test.each([
  ['a large table of anything else', text.replaceAll('SW', 'Row ')],
  ['a small list of postcodes', text.slice(0, 100_000)],
])('%s stays a table', async (_, other) => {
  const [read] = await readContents([{ name: 'a.csv', blob: new Blob([other]) }]);
  expect(read!.content?.kind).toBe('table');
});

test('a file that changed or went after it was opened is said, and the others are read', async () => {
  const gone = new Blob(['x']);
  gone.slice = () => {
    throw new DOMException('The file is gone', 'NotReadableError');
  };
  const [first, second] = await readContents([{ name: 'gone.csv', blob: gone }, aFile('a.csv', 'A,B\n1,2')]);
  expect(first).toMatchObject({ name: 'gone.csv', content: null, issues: [{ severity: 'error' }] });
  expect(second!.content?.kind).toBe('table');
});
