import { expect, test } from 'vitest';
import type { DocumentPart, DocumentSlide } from '../../../src/io/document/document.ts';
import { writePptx } from '../../../src/io/document/write-pptx.ts';
import { aPackDocument, aPicture, aTable, aTablePart } from './a-pack-document.ts';
import { ALLOWED_NAME, FORBIDDEN_NAME, HOSTILE_NAMES } from './hostile-names.ts';
import { officeParts } from './office-parts.ts';
import { packageFaults } from './package-faults.ts';
import { tablesIn, wordsIn } from './text-block.ts';
import { textOfPptx } from './text-of-pptx.ts';
import { elementsNamed } from './xml-tree.ts';

const slideOf = (title: string, ...parts: readonly DocumentPart[]): DocumentSlide => ({
  title,
  parts,
  notes: '',
});
const withSlides = (...slides: readonly DocumentSlide[]): Uint8Array => writePptx(aPackDocument({ slides }));

test('a paper becomes a presentation that needs no repair', () =>
  expect(packageFaults(writePptx(aPackDocument()))).toEqual([]));

test('slides say what the paper says, after an opening slide', () => {
  const [opening, asks, lots, map] = textOfPptx(writePptx(aPackDocument()));
  expect(opening).toEqual({
    title: 'Home care: lots and providers',
    blocks: [
      { kind: 'paragraph', style: 'subTitle', text: 'Report to the overview and scrutiny panel' },
      { kind: 'paragraph', style: 'subTitle', text: 'Merton Council, 6 September 2026' },
    ],
    foot: 'Counts of 1 to 7 are hidden and others are to the nearest 5.',
    number: '1',
    notes: '',
  });
  expect(asks).toMatchObject({ title: 'What we ask', notes: 'Say this first.', number: '2' });
  expect(asks!.blocks).toEqual([
    { kind: 'paragraph', style: 'content', text: 'Agree the lots.' },
    { kind: 'paragraph', style: 'content', text: 'Note the risks.' },
  ]);
  expect(tablesIn(lots!.blocks)[0]).toEqual([
    ['Lot', 'Hours 1', 'Hours 2'],
    ['Lot 1', '1,000', '1,001'],
    ['Lot 2', '2,000', '2,001'],
    ['Lot 3', '3,000', '3,001'],
    ['All lots', '6,000', '6,003'],
  ]);
  expect(map!.blocks).toContainEqual({ kind: 'picture', alt: 'A map of three lots: North, South and East.' });
});

test('a table too long for a slide goes on under the same head, and its total comes last', () => {
  const table = aTable(12, 40);
  const slides = textOfPptx(withSlides(slideOf('The lots', aTablePart(table)))).slice(1);
  expect(slides.length).toBeGreaterThan(1);
  const titles = slides.map(({ title }) => title);
  expect(titles).toEqual(
    slides.map((_, at) => (at === 0 ? 'The lots' : `The lots, continued (${at + 1} of ${slides.length})`)),
  );
  const tables = slides.map(({ blocks }) => tablesIn(blocks)[0]!);
  expect(new Set(tables.map((rows) => rows[0]!.join()))).toEqual(
    new Set([table.columns.map(({ name }) => name).join()]),
  );
  expect(tables.flatMap((rows) => rows.slice(1))).toEqual(
    [...table.rows, table.total!].map((cells) => cells.map(({ text }) => text)),
  );
});

test('a long text goes on on further slides and loses no word; the notes go with it', () => {
  const text = Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ');
  const slide = { ...slideOf('Long', { kind: 'paragraph', text }), notes: 'Slowly.' };
  const slides = textOfPptx(withSlides(slide)).slice(1);
  expect(slides.length).toBeGreaterThan(1);
  expect(slides.flatMap(({ blocks }) => wordsIn(blocks)).join('')).toBe(text);
  expect(slides.map(({ notes }) => notes)).toEqual(slides.map(() => 'Slowly.'));
});

test('no type is smaller than 12 points but at the foot', () => {
  const long = { kind: 'paragraph' as const, text: 'Many words. '.repeat(300) };
  const parts = officeParts(withSlides(slideOf('Long', long, aTablePart(aTable(12, 40)))));
  const sizes = parts.paths
    .filter((path) => /slides\/slide\d+\.xml$/.test(path))
    .flatMap((path) => elementsNamed(parts.xml(path), 'a:rPr'))
    .flatMap(({ attributes }) => Number(attributes.get('sz') ?? []));
  expect(Math.min(...sizes.filter((size) => size > 0))).toBeGreaterThanOrEqual(1200);
});

test('slides are read in the order in which they are seen', () => {
  const picture: DocumentPart = { kind: 'picture', ...aPicture() };
  const words: DocumentPart = { kind: 'paragraph', text: 'North grows.' };
  const kinds = (...parts: readonly DocumentPart[]): string[] =>
    textOfPptx(withSlides(slideOf('A map', ...parts)))[1]!.blocks.map(({ kind }) => kind);
  expect(kinds(picture, words)).toEqual(['paragraph', 'picture', 'paragraph']);
  expect(kinds(words, picture)).toEqual(['paragraph', 'paragraph', 'picture']);
});

test('a title too long for its place is cut, and a slide that goes on still says so', () => {
  const title = 'A very long title that goes on and on '.repeat(300);
  const slides = textOfPptx(withSlides(slideOf(title, aTablePart(aTable(12, 40))))).slice(1);
  expect(slides[1]!.title).toMatch(/…, continued \(2 of \d\)$/);
  expect(slides[1]!.title.length).toBeLessThan(280);
});

test('hostile names come through, cut only where a slide has no room', () => {
  const rows = HOSTILE_NAMES.map((text) => [{ text }, { text: '1', number: 1 }]);
  const table = aTable(2, 1, { rows, total: undefined, title: HOSTILE_NAMES[0] });
  const slides = [
    ...HOSTILE_NAMES.map((name) => ({
      title: name,
      notes: name,
      parts: [{ kind: 'list' as const, items: [name] }],
    })),
    slideOf('Lots', aTablePart(table)),
  ];
  const document = writePptx(aPackDocument({ title: HOSTILE_NAMES[8], mark: HOSTILE_NAMES[9], slides }));
  expect(packageFaults(document)).toEqual([]);
  const read = textOfPptx(document);
  const words = read.flatMap(({ blocks }) => wordsIn(blocks)).join('');
  for (const name of HOSTILE_NAMES) expect(words).toContain(name);
  const names = read
    .flatMap(({ blocks }) => tablesIn(blocks))
    .flatMap((own) => own.slice(1).map(([name]) => name!));
  expect(names).toHaveLength(HOSTILE_NAMES.length);
  names.forEach((name, at) => expect(HOSTILE_NAMES[at]).toContain(name.replace(/…$/, '')));
  expect(names.slice(0, 8)).toEqual(HOSTILE_NAMES.slice(0, 8));
});

test('letters that XML forbids are left out', () => {
  const [, slide] = textOfPptx(withSlides(slideOf(FORBIDDEN_NAME)));
  expect(slide!.title).toBe(ALLOWED_NAME);
});

test('a picture that could not be drawn is its words', () => {
  const picture = aPicture({ png: null, alt: 'Three lots.' });
  const document = withSlides(slideOf('The map', { kind: 'picture', ...picture }));
  expect(packageFaults(document)).toEqual([]);
  expect(wordsIn(textOfPptx(document)[1]!.blocks)).toEqual(['The proposed lots', 'Three lots.']);
});

test('the same paper gives the same bytes', () =>
  expect(writePptx(aPackDocument())).toEqual(writePptx(aPackDocument())));

test('a paper without slides is an opening slide', () => {
  const document = withSlides();
  expect(packageFaults(document)).toEqual([]);
  expect(textOfPptx(document)).toHaveLength(1);
});
