import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../../../src/io/formats/read-table.ts';
import { readPackages } from '../../../src/io/packages/read-packages.ts';
import { readProviders } from '../../../src/io/providers/read-providers.ts';
import { aFile } from '../a-file.ts';

const heading = fc.oneof(
  fc.constantFrom(
    'Package ID',
    'Client ID',
    'Hours',
    'Visits',
    'Visit length',
    'Carers',
    'Status',
    'Start date',
    'End date',
    'Provider',
    'SecondaryVisit',
    'VisitDate',
    'DurationClaimed',
    'Event Type',
    'Service Component',
    'Reporting Period End Date',
    'Planned units per week',
    'Cost Frequency',
    'Date of Death',
    'Easting',
    'Northing',
    '__proto__',
    'constructor',
    'Capacity',
    'Role',
    'Frequency',
    '',
  ),
  fc.string(),
);
const cell = fc.oneof(
  fc.constantFrom(
    'P1',
    'P2',
    '7',
    '10:30',
    '00:45:00',
    '0.4375',
    '(250)',
    '-',
    '12,5',
    'True',
    'Service',
    'Home Support',
    '03/04/2024',
    '2024-06-30',
    '45385',
    'Ended',
    'Hourly',
    'Total',
    'Total for all',
    '2',
    '__proto__',
    '=1+1',
    '',
  ),
  fc.string({ unit: 'grapheme' }),
);
const table = fc
  .array(heading, { minLength: 1, maxLength: 8 })
  .chain((headings) =>
    fc
      .array(fc.array(cell, { maxLength: headings.length + 1 }), { maxLength: 12 })
      .map((rows) => [headings, ...rows]),
  );
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('every row that is read is used or set aside with a reason, whatever the file holds', () => {
  fc.assert(
    fc.property(table, fc.boolean(), (rows, isQuoted) => {
      const text = rows
        .map((cells) => cells.map((each) => (isQuoted ? quoted(each) : each)).join(','))
        .join('\n');
      const { content, issues } = readTable(aFile('a.csv', text));
      expect(content !== null || issues.length > 0).toBe(true);
      if (content?.kind !== 'table') return;
      const context = { file: 'a.csv', providers: [], choice: {} };
      for (const read of [readPackages(content.table, context), readProviders(content.table, context)]) {
        expect(read.used + read.setAside).toBe(content.table.rows.length);
        expect(read.read).toBe(content.table.rows.length);
        const setAside = new Set(
          read.rows.flatMap(({ row, outcome }) => (outcome === 'set aside' ? [row] : [])),
        );
        expect(setAside.size).toBeLessThanOrEqual(read.setAside);
        expect(setAside.size > 0).toBe(read.setAside > 0);
        for (const { message } of read.issues) expect(message).toMatch(/^[A-Z\d][^]*\.$/);
        expect(read.hoursPerWeek ?? 0).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 3000, seed: 7 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
