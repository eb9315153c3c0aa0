import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentPart } from '../../../../src/io/document/document.ts';
import { layOutSlide } from '../../../../src/io/document/pptx/lay-out-slide.ts';
import { CONTENT_BOX, type Box } from '../../../../src/io/document/pptx/slide-shape.ts';
import { aPicture, aTable, aTablePart } from '../a-pack-document.ts';

const words = fc
  .array(fc.constantFrom('lots', 'of', 'neighbourhood', 'x'.repeat(200), 'a-b', '😀'), {
    maxLength: 60,
    size: 'max',
  })
  .map((all) => all.join(' '));
const parts = fc.array(
  fc.oneof(
    words.map((text): DocumentPart => ({ kind: 'paragraph', text })),
    words.map((text): DocumentPart => ({ kind: 'heading', level: 1, text })),
    fc.array(words, { maxLength: 6 }).map((items): DocumentPart => ({ kind: 'list', items })),
    fc
      .record({ columns: fc.integer({ min: 1, max: 14 }), rows: fc.nat(40), name: words })
      .map(({ columns, rows, name }) => aTablePart(aTable(columns, rows, { title: name, notes: [name] }))),
    fc
      .record({ ratio: fc.double({ min: 0.2, max: 5, noNaN: true }), title: words, isDrawn: fc.boolean() })
      .map(({ ratio, title, isDrawn }): DocumentPart => {
        const picture = aPicture({ ratio, title });
        return { kind: 'picture', ...(isDrawn ? picture : { ...picture, png: null }) };
      }),
  ),
  { maxLength: 6 },
);

test('nothing leaves its slide or lies on anything else, whatever a slide is asked to hold', () => {
  fc.assert(
    fc.property(parts, (own) => {
      for (const page of layOutSlide({ title: 'A slide', parts: own, notes: '' })) {
        const boxes = page.map(({ box }) => box);
        expect(boxes.filter((box) => !isInside(box))).toEqual([]);
        boxes.forEach((box, at) => {
          expect(boxes.slice(at + 1).filter((other) => overlaps(box, other))).toEqual([]);
        });
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('words are set as large as their slide allows', () => {
  const sizeOf = (times: number): number[] => {
    const text = 'These are some words. '.repeat(times);
    const pages = layOutSlide({ title: 'A', parts: [{ kind: 'paragraph', text }], notes: '' });
    return pages.flat().map((placed) => (placed.kind === 'words' ? placed.size : 0));
  };
  expect([1, 20, 30, 40, 80, 120, 200].map(sizeOf)).toEqual([
    [28],
    [28],
    [24],
    [22],
    [16],
    [12],
    [18, 18, 18],
  ]);
});

test('type grows smaller before words in a table are cut', () => {
  const text = 'These are some words. '.repeat(60);
  const table = aTable(2, 1, { rows: [[{ text }, { text: '1' }]] });
  const placed = layOutSlide({ title: 'A', parts: [aTablePart(table)], notes: '' }).flat();
  const rows = placed.flatMap((own) => (own.kind === 'table' ? own.rows : []));
  expect(rows[1]!.cells[0]!.text).toBe(text);
});

test('no heading stays at the foot of a slide while its words go on', () => {
  const paragraph = (lines: number): DocumentPart => ({
    kind: 'paragraph',
    text: 'A line of words.\n'.repeat(lines),
  });
  const pages = layOutSlide({
    title: 'A',
    parts: [paragraph(15), { kind: 'heading', level: 1, text: 'A heading' }, paragraph(12)],
    notes: '',
  });
  const roles = pages.map((page) =>
    page.flatMap((placed) => (placed.kind === 'words' ? placed.words.map(({ role }) => role) : [])),
  );
  expect(roles).toEqual([['plain'], ['heading', 'plain']]);
});

/** Half a thousandth of a point is nothing. */
const NOTHING = 0.0005;

function isInside({ x, y, width, height }: Box): boolean {
  const { x: left, y: top, width: across, height: down } = CONTENT_BOX;
  const [right, bottom] = [left + across + NOTHING, top + down + NOTHING];
  return x >= left - NOTHING && y >= top - NOTHING && x + width <= right && y + height <= bottom;
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.x + one.width > other.x + NOTHING &&
    other.x + other.width > one.x + NOTHING &&
    one.y + one.height > other.y + NOTHING &&
    other.y + other.height > one.y + NOTHING
  );
}
