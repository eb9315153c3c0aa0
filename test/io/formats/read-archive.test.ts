import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readContents } from '../../../src/io/formats/read-content.ts';
import { findPostcode } from '../../../src/io/places/postcode-lookup.ts';
import { readPostcode } from '../../../src/io/places/postcode.ts';
import { aLongList } from '../a-long-list.ts';
import { zipTexts } from '../make-xlsx.ts';
import { damaged } from '../damage.ts';

const { text, rows } = aLongList();
const MAP = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: 'A' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 51],
            [0.1, 51],
            [0, 51.1],
            [0, 51],
          ],
        ],
      },
    },
  ],
});

const open = async (name: string, files: Readonly<Record<string, string>>) =>
  (await readContents([{ name, bytes: zipTexts(files) }])).map((read) => [read.name, read.content?.kind]);

test('tables and maps in a zip are files of their own, and what is published beside them is left out', async () => {
  const files = {
    'README.txt': 'Read me',
    'Doc/licence.txt': 'You may',
    '__MACOSX/Data/packages.csv': 'x',
    'Data/packages.csv': 'Hours,Postcode\n7,SW1 0AA',
    'Data/lsoa.geojson': MAP,
    'picture.png': 'x',
  };
  expect(await open('all.zip', files)).toEqual([
    ['all.zip, packages.csv', 'table'],
    ['all.zip, lsoa.geojson', 'shapes'],
  ]);
});

test('files of one name in different folders are told apart', async () => {
  expect(await open('a.zip', { 'north/a.csv': 'A,B\n1,2', 'south/a.csv': 'A,B\n1,2' })).toEqual([
    ['a.zip, north/a.csv', 'table'],
    ['a.zip, south/a.csv', 'table'],
  ]);
});

test('a small list of postcodes in a zip is a table like any other', async () => {
  expect(await open('a.zip', { 'Data/sw.csv': text.slice(0, 100_000) })).toEqual([
    ['a.zip, sw.csv', 'table'],
  ]);
});

test('the large list of a directory is read as it is unpacked, and not again by area', async () => {
  const files = {
    'Data/NSPL_UK.csv': text,
    'Data/multi_csv/NSPL_SW.csv': text,
    'Documents/names.csv': 'code,name\nE1,One',
    'mine/packages.csv': 'Hours,Postcode\n7,SW1 0AA',
  };
  const read = await readContents([{ name: 'nspl.zip', bytes: zipTexts(files) }]);
  expect(read.map(({ name }) => name)).toEqual(['nspl.zip, NSPL_UK.csv', 'nspl.zip, packages.csv']);
  expect(read[0]!.content).toMatchObject({ kind: 'postcodes', postcodes: { read: rows, used: rows - 1 } });
});

test('a list in a file for each area, as Code-Point Open is, is one list; its rows are counted on', async () => {
  const [headings, ...lines] = text.split('\n');
  const half = rows / 2;
  const files = {
    'Data/CSV/a.csv': [headings, ...lines.slice(0, half)].join('\n'),
    'Data/CSV/b.csv': [headings, ...lines.slice(half)].join('\n'),
  };
  const [read] = await readContents([{ name: 'codepo.zip', bytes: zipTexts(files) }]);
  expect(read!.name).toBe('codepo.zip, 2 files');
  const { content } = read!;
  if (content?.kind !== 'postcodes') throw new Error('It was read as something else');
  expect(content.postcodes).toMatchObject({ read: rows, used: rows - 1 });
  expect(content.postcodes.rows).toMatchObject([{ row: rows + 2 }]);
  for (const postcode of ['SW1 0AA', lines[half]!.slice(1, 8)])
    expect(findPostcode(content.postcodes.lookup!, readPostcode(postcode)!, 0)!.by).toBe('unit');
});

test('one wrong byte in a large list is noticed', async () => {
  const bytes = zipSync({ 'nspl.csv': [strToU8(text), { level: 0 }] });
  bytes[(bytes.length / 2) | 0]! ^= 1;
  const read = await readContents([{ name: 'nspl.zip', bytes }]);
  expect(read).toMatchObject([{ content: null, issues: [{ message: expect.stringMatching(/damaged/) }] }]);
});

test('any damage gets an answer', async () => {
  const zip = zipTexts({ 'Data/a.csv': 'A,B\n1,2', 'lsoa.geojson': MAP });
  await fc.assert(
    fc.asyncProperty(damaged(zip), async (bytes) => {
      const read = await readContents([{ name: 'a.zip', bytes }]);
      expect(read.length).toBeGreaterThan(0);
      for (const { content, issues } of read) expect(content === null && issues.length === 0).toBe(false);
    }),
    { numRuns: 300 },
  );
});
