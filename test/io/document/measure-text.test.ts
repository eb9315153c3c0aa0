import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from '../../../src/io/document/column-widths.ts';
import { cutText } from '../../../src/io/document/cut-text.ts';
import { textWidth, wrapText } from '../../../src/io/document/measure-text.ts';
import { aTable } from './a-pack-document.ts';

const face = { size: 10 };

test('a line of Arial is measured a little too wide', () => {
  // 'Hours a week' is 5.948 em wide in Arial.
  const exact = 59.48;
  expect(textWidth('Hours a week', face)).toBeGreaterThan(exact);
  expect(textWidth('Hours a week', face)).toBeLessThan(exact * 1.06);
});

test('lines are no wider than asked and together say all the words', () => {
  const text = fc
    .array(fc.constantFrom('lot', 'of-the', 'x'.repeat(50), '\n', ' ', '😀'))
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(text, (own) => {
      const lines = wrapText(own, 60, face);
      expect(lines.join('')).toBe(own);
      for (const line of lines) expect(textWidth(line.trimEnd(), face)).toBeLessThanOrEqual(60.001);
    }),
    { seed: 3 },
  );
});

test('words break after spaces and hyphens', () =>
  expect(wrapText('Stoke-on-Trent lots', 44, face)).toEqual(['Stoke-', 'on-Trent ', 'lots']));

test('columns have their parts of the width', () =>
  expect(columnWidths(aTable(3, 2), 400, 4, face)).toEqual([200, 100, 100]));

test('no column is narrower than its longest word while all of them fit', () => {
  const [lot, ...others] = aTable(4, 2).columns;
  const table = aTable(4, 2, { columns: [{ ...lot!, width: 20 }, ...others] });
  const widths = columnWidths(table, 300, 4, face);
  expect(sum(widths)).toBeCloseTo(300);
  expect(widths[1]).toBeCloseTo(textWidth('Hours', { size: 10, isBold: true }) + 4);
});

test('where not all words fit, the longest give way and numbers stay whole', () => {
  const table = aTable(8, 1);
  const rows = [[{ text: 'x'.repeat(300) }, ...table.rows[0]!.slice(1)]];
  const widths = columnWidths({ ...table, rows }, 275, 4, face);
  expect(sum(widths)).toBeCloseTo(275);
  const word = textWidth('Hours', { size: 10, isBold: true }) + 4;
  expect(Math.min(...widths.slice(1))).toBeGreaterThanOrEqual(word - 0.001);
});

test('a cut falls between words, or between whole letters', () => {
  expect(cutText('North lot', 9)).toBe('North lot');
  expect(cutText('North lots', 9)).toBe('North…');
  expect(cutText('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  expect(cutText('👩‍👩‍👧👩‍👩‍👧', 10)).toBe('👩‍👩‍👧…');
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
