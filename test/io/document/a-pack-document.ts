import type {
  DocumentCell,
  DocumentPart,
  DocumentPicture,
  DocumentTable,
  PackDocument,
} from '../../../src/io/document/document.ts';
import { aPng } from './a-png.ts';

/** A small paper with one of everything, to be changed as a test needs. */
export function aPackDocument(changes: Partial<PackDocument> = {}): PackDocument {
  return {
    title: 'Home care: lots and providers',
    subtitle: 'Report to the overview and scrutiny panel',
    author: 'Merton Council',
    date: '2026-09-06',
    mark: 'Counts of 1 to 7 are hidden and others are to the nearest 5.',
    sections: [
      {
        heading: 'Summary',
        parts: [
          { kind: 'paragraph', text: 'The plan has 3 lots.' },
          { kind: 'heading', level: 1, text: 'Who waits' },
          { kind: 'list', items: ['12 people wait in North.', 'Nobody waits in South.'] },
          { kind: 'heading', level: 2, text: 'In numbers' },
          aTablePart(aTable(3, 3)),
        ],
      },
      {
        heading: 'Maps',
        startsPage: true,
        parts: [
          { kind: 'paragraph', text: 'Two blocks are in no lot.', tone: 'warning' },
          { kind: 'picture', ...aPicture() },
          { kind: 'paragraph', text: 'Invented data.', tone: 'quiet' },
        ],
      },
    ],
    slides: [
      {
        title: 'What we ask',
        parts: [{ kind: 'list', items: ['Agree the lots.', 'Note the risks.'] }],
        notes: 'Say this first.',
      },
      { title: 'The lots', parts: [aTablePart(aTable(3, 3))], notes: '' },
      { title: 'The map', parts: [{ kind: 'picture', ...aPicture() }], notes: 'Point to North.' },
    ],
    ...changes,
  };
}

/** A table of lots: a name, then numbers, then a total that adds up. */
export function aTable(columns: number, rows: number, changes: Partial<DocumentTable> = {}): DocumentTable {
  const numbers = (row: number): DocumentCell[] =>
    Array.from({ length: columns - 1 }, (_, at) => count((row + 1) * 1000 + at));
  const totals = Array.from({ length: columns - 1 }, (_, at) =>
    count((rows * (rows + 1) * 1000) / 2 + rows * at),
  );
  return {
    title: `Hours a week in ${rows} lots`,
    columns: [
      { name: 'Lot', align: 'start', width: 2 },
      ...Array.from({ length: columns - 1 }, (_, at) => ({ name: `Hours ${at + 1}`, align: 'end' as const })),
    ],
    rows: Array.from({ length: rows }, (_, row) => [{ text: `Lot ${row + 1}` }, ...numbers(row)]),
    total: [{ text: 'All lots' }, ...totals],
    notes: ['Rows may not add up, as numbers are rounded.'],
    ...changes,
  };
}

export function aTablePart(table: DocumentTable): DocumentPart {
  return { kind: 'table', ...table };
}

export function aPicture(changes: Partial<DocumentPicture> = {}): DocumentPicture {
  return {
    title: 'The proposed lots',
    alt: 'A map of three lots: North, South and East.',
    ratio: 1.5,
    svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    png: aPng(60, 40),
    ...changes,
  };
}

function count(number: number): DocumentCell {
  return { text: number.toLocaleString('en-GB'), number, unit: 'count' };
}
