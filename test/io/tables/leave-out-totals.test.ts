import { expect, test } from 'vitest';
import { leaveOutTotals } from '../../../src/io/tables/leave-out-totals.ts';
import { aTable } from '../a-file.ts';

const keeps = (row: string) =>
  leaveOutTotals(aTable('Package ID,Provider,Hours', row)).table.rows.length === 1;

test.each([
  'Total,,8400',
  'Grand total,,1',
  'Sub-total: West,,1',
  'Totals,,1',
  'Total for West,,1',
  'West total,,1',
  ',Total,9',
  'Prepared by Ada,,',
])('Hazard 5: %s is left out', (row) => expect(keeps(row)).toBe(false));

test.each(['P1,Total Care Ltd,7', 'Total Care Ltd,,7', 'P1,,', 'West,,', ',,7'])(
  'Hazard 5: %s is kept',
  (row) => {
    expect(keeps(row)).toBe(true);
  },
);

test('Hazard 5: a note below a table is never quoted', () => {
  const { notes } = leaveOutTotals(aTable('Package ID,Provider,Hours', 'P1,,7', 'Prepared by Ada'));
  expect(notes).toEqual([
    {
      row: 3,
      field: '',
      value: '',
      reason: 'This row is a note, not a row of the table.',
      outcome: 'set aside',
    },
  ]);
});
