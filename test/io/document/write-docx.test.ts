import { expect, test } from 'vitest';
import type { DocumentTable } from '../../../src/io/document/document.ts';
import { writeDocx } from '../../../src/io/document/write-docx.ts';
import { aPackDocument, aPicture, aTable, aTablePart } from './a-pack-document.ts';
import { ALLOWED_NAME, FORBIDDEN_NAME, HOSTILE_NAMES } from './hostile-names.ts';
import { officeParts } from './office-parts.ts';
import { packageFaults } from './package-faults.ts';
import { tablesIn, wordsIn, type TextBlock } from './text-block.ts';
import { textOfDocx } from './text-of-docx.ts';
import { childElements, elementsNamed, readXml, type XmlElement } from './xml-tree.ts';

const bodyOf = (document: Uint8Array): XmlElement =>
  childElements(officeParts(document).xml('word/document.xml'), 'w:body')[0]!;

test('a paper becomes a document that needs no repair', () =>
  expect(packageFaults(writeDocx(aPackDocument()))).toEqual([]));

test('a paper says the same in Word, in the same order, under real headings', () => {
  const { blocks, foot } = textOfDocx(writeDocx(aPackDocument()));
  const said = blocks.map((block) => {
    if (block.kind === 'paragraph') return `${block.style}: ${block.text}`;
    return block.kind === 'table' ? `Table of ${block.rows.length} rows` : `Picture: ${block.alt}`;
  });
  expect(said).toEqual([
    'Title: Home care: lots and providers',
    'Subtitle: Report to the overview and scrutiny panel',
    'Quiet: Merton Council, 6 September 2026',
    'Heading1: Summary',
    'Normal: The plan has 3 lots.',
    'Heading2: Who waits',
    'ListBullet: 12 people wait in North.',
    'ListBullet: Nobody waits in South.',
    'Heading3: In numbers',
    'Caption: Hours a week in 3 lots',
    'Table of 5 rows',
    'TableNote: Rows may not add up, as numbers are rounded.',
    'Heading1: Maps',
    'Warning: Warning: Two blocks are in no lot.',
    'Caption: The proposed lots',
    'Picture: A map of three lots: North, South and East.',
    'Quiet: Invented data.',
  ]);
  expect(foot).toEqual(['Counts of 1 to 7 are hidden and others are to the nearest 5.', 'Page 1 of 1']);
});

test('every cell of a table of 40 lots and 12 figures is there, and the total', () => {
  const table = aTable(12, 40);
  const [rows] = tablesIn(blocksOfTable(table));
  expect(rows).toEqual([
    table.columns.map(({ name }) => name),
    ...[...table.rows, table.total!].map((cells) => cells.map(({ text }) => text)),
  ]);
});

test('a wide table lies across a page of its own with the heading that leads to it', () => {
  const lead = [{ kind: 'heading' as const, level: 1 as const, text: 'All figures' }];
  const document = writeDocx(
    aPackDocument({
      sections: [
        { heading: 'Before', parts: [{ kind: 'paragraph', text: 'Standing.' }] },
        { heading: 'Lots', parts: [...lead, aTablePart(aTable(12, 3)), { kind: 'picture', ...aPicture() }] },
      ],
    }),
  );
  let words = '';
  const pages = childElements(bodyOf(document)).flatMap((element) => {
    words += elementsNamed(element, 'w:t')
      .map(({ children }) => children.join(''))
      .join(' ');
    const size = elementsNamed(element, 'w:pgSz')[0];
    if (size === undefined) return [];
    const page = { isLying: size.attributes.get('w:orient') === 'landscape', words };
    words = '';
    return [page];
  });
  expect(pages.map(({ isLying }) => isLying)).toEqual([false, true, false]);
  expect(pages[1]!.words).toMatch(/^LotsAll figures.*All lots/);
  expect(pages[2]!.words).toBe('The proposed lots');
});

test('a table of eight columns stands, and its widths add up to the page in every case', () => {
  for (const columns of [1, 3, 8, 9, 12, 20]) {
    const document = writeDocx(
      aPackDocument({ sections: [{ heading: 'Lots', parts: [aTablePart(aTable(columns, 2))] }] }),
    );
    const [table] = elementsNamed(bodyOf(document), 'w:tbl');
    const widths = elementsNamed(table!, 'w:gridCol').map(({ attributes }) => Number(attributes.get('w:w')));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(columns > 8 ? 14_570 : 9638);
    expect(Math.min(...widths)).toBeGreaterThan(300);
  }
});

test('the head of a table is repeated, rows stay whole, and captions stay with their tables', () => {
  const document = writeDocx(aPackDocument());
  const rows = elementsNamed(bodyOf(document), 'w:tr');
  expect(rows.map((row) => elementsNamed(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0, 0]);
  expect(rows.every((row) => elementsNamed(row, 'w:cantSplit').length === 1)).toBe(true);
  const styles = elementsNamed(officeParts(document).xml('word/styles.xml'), 'w:style');
  const keeps = styles.filter((style) => elementsNamed(style, 'w:keepNext').length === 1);
  expect(keeps.map(({ attributes }) => attributes.get('w:styleId'))).toEqual([
    'Title',
    'Subtitle',
    'Heading1',
    'Heading2',
    'Heading3',
    'Caption',
  ]);
});

test('a row that may be longer than a page may break', () => {
  const table = aTable(2, 1, { rows: [[{ text: 'x'.repeat(10_000) }, { text: '1' }]], notes: [] });
  const document = writeDocx(aPackDocument({ sections: [{ heading: 'Lots', parts: [aTablePart(table)] }] }));
  const rows = elementsNamed(bodyOf(document), 'w:tr');
  expect(rows.map((row) => elementsNamed(row, 'w:cantSplit').length)).toEqual([1, 0, 1]);
});

test('a section that starts a page has a break before its heading', () => {
  const starts = elementsNamed(bodyOf(writeDocx(aPackDocument())), 'w:p').filter(
    (paragraph) => elementsNamed(paragraph, 'w:pageBreakBefore').length > 0,
  );
  expect(starts.map((start) => elementsNamed(start, 'w:t')[0]!.children)).toEqual([['Maps']]);
});

test('a picture that could not be drawn is its words in a frame; a tall one fits the page', () => {
  const parts = [
    { kind: 'picture' as const, ...aPicture({ png: null, alt: 'Three lots.' }) },
    { kind: 'picture' as const, ...aPicture({ ratio: 0.2 }) },
  ];
  const document = writeDocx(aPackDocument({ sections: [{ heading: 'Maps', parts }] }));
  expect(textOfDocx(document).blocks).toContainEqual({
    kind: 'paragraph',
    style: 'PictureInWords',
    text: 'Three lots.',
  });
  const [extent] = elementsNamed(bodyOf(document), 'wp:extent');
  const [across, down] = ['cx', 'cy'].map((name) => Number(extent!.attributes.get(name)) / 360_000);
  expect(down).toBeCloseTo(20, 1);
  expect(across! / down!).toBeCloseTo(0.2, 3);
});

test('a picture is no taller than it asks to be, and keeps its shape', () => {
  const parts = [{ kind: 'picture' as const, ...aPicture({ ratio: 1, tallest: 80 }) }];
  const document = writeDocx(aPackDocument({ sections: [{ heading: 'Maps', parts }] }));
  const [extent] = elementsNamed(bodyOf(document), 'wp:extent');
  const sides = ['cx', 'cy'].map((name) => Number(extent!.attributes.get(name)) / 36_000);
  expect(sides[0]).toBeCloseTo(80, 1);
  expect(sides[1]).toBeCloseTo(80, 1);
});

test('the document says its language, title, author and day', () => {
  const parts = officeParts(writeDocx(aPackDocument()));
  const said = childElements(parts.xml('docProps/core.xml')).map(
    ({ name, children }) => `${name} ${children.join('')}`,
  );
  expect(said).toEqual([
    'dc:title Home care: lots and providers',
    'dc:creator Merton Council',
    'cp:lastModifiedBy Merton Council',
    'dcterms:created 2026-09-06T00:00:00Z',
    'dcterms:modified 2026-09-06T00:00:00Z',
    'dc:language en-GB',
  ]);
  const [language] = elementsNamed(parts.xml('word/styles.xml'), 'w:lang');
  expect(language!.attributes.get('w:val')).toBe('en-GB');
});

test('names that are markup, formulas, other scripts or very long come through as they are', () => {
  const document = writeDocx(withNames(HOSTILE_NAMES));
  expect(packageFaults(document)).toEqual([]);
  const { blocks } = textOfDocx(document);
  expect(wordsIn(blocks)).toEqual(expect.arrayContaining([...HOSTILE_NAMES]));
  expect(
    tablesIn(blocks)[0]!
      .slice(1)
      .map(([name]) => name),
  ).toEqual(HOSTILE_NAMES);
});

test('letters that XML forbids are left out, and broken lines stay broken', () => {
  const document = writeDocx(withNames([FORBIDDEN_NAME, 'one\r\ntwo']));
  expect(packageFaults(document)).toEqual([]);
  const [rows] = tablesIn(textOfDocx(document).blocks);
  expect(rows!.map(([name]) => name)).toEqual(['Lot', ALLOWED_NAME, 'one\ntwo']);
});

test('the same paper gives the same bytes', () =>
  expect(writeDocx(aPackDocument())).toEqual(writeDocx(aPackDocument())));

test('an empty paper is a document too', () =>
  expect(packageFaults(writeDocx(aPackDocument({ sections: [], subtitle: '', mark: '', date: '' })))).toEqual(
    [],
  ));

test.each([
  '<a><b></a></b>',
  '<a x="1" x="2"/>',
  '<a>&b;</a>',
  '<a/><a/>',
  '<a>',
  '<a b=1/>',
  '<a>\u0001</a>',
  '<w:a/>',
])('the reader of XML refuses %j', (source) => expect(() => readXml(source)).toThrow(Error));

function blocksOfTable(table: DocumentTable): TextBlock[] {
  return textOfDocx(writeDocx(aPackDocument({ sections: [{ heading: 'Lots', parts: [aTablePart(table)] }] })))
    .blocks;
}

function withNames(names: readonly string[]) {
  const rows = names.map((text) => [{ text }, { text: '1', number: 1 }]);
  const table = aTable(2, 1, { rows, total: undefined, notes: names, title: names[0]! });
  return aPackDocument({
    title: names[0]!,
    author: names.at(-1)!,
    mark: names[0]!,
    sections: [
      ...names.map((heading) => ({ heading, parts: [{ kind: 'list' as const, items: [heading] }] })),
      {
        heading: 'Lots',
        parts: [
          aTablePart(table),
          { kind: 'picture', ...aPicture({ alt: names[0]!, title: names.at(-1)! }) },
        ],
      },
    ],
  });
}
