import { describe, expect, it } from 'vitest';
import {
  countChanges,
  fieldInDraft,
  valueInDraft,
  withColumn,
  withFix,
  type Draft,
} from '../../../src/ui/data-room/draft-choice.ts';
import { aColumn, aNote } from './a-report.ts';

const COLUMNS = [aColumn('Units', 'hours'), aColumn('Calls', 'visits'), aColumn('Total', null)];
const change = (draft: Draft, heading: string, field: string | null) =>
  withColumn(draft, COLUMNS, heading, field);
const shown = (draft: Draft) => COLUMNS.map((column) => fieldInDraft(column, draft));

describe('changing what columns are read as', () => {
  it('moves a field from one column to another', () => {
    const draft = change({}, 'Total', 'hours');
    expect(shown(draft)).toEqual([null, 'visits', 'hours']);
    expect([...draft.columns!]).toEqual([['hours', 'Total']]);
  });

  it('lets go of what a column was read as before', () => {
    const draft = change({}, 'Calls', 'hours');
    expect(shown(draft)).toEqual([null, 'hours', null]);
    expect([...draft.columns!]).toEqual([
      ['visits', null],
      ['hours', 'Calls'],
    ]);
    expect(shown(change({}, 'Units', null))).toEqual([null, 'visits', null]);
  });

  it('is no change when all is as it was', () => {
    const back = change(change({}, 'Calls', 'hours'), 'Calls', 'visits');
    expect(shown(back)).toEqual([null, 'visits', null]);
    expect(countChanges(change(back, 'Units', 'hours'))).toBe(0);
  });
});

describe('mending values', () => {
  const note = aNote({ row: 9, value: 'ten' });

  it('puts another value in place of the one in the file', () => {
    const draft = withFix({}, note, '10');
    expect(valueInDraft(note, draft)).toBe('10');
    expect(valueInDraft(aNote({ row: 10, value: 'six' }), draft)).toBe('six');
    expect(countChanges(withFix(draft, aNote({ row: 9, field: 'postcode' }), 'SW19 4DL'))).toBe(2);
  });

  it('is no change when the value is as it was', () => {
    expect(countChanges(withFix(withFix({}, note, '10'), note, 'ten'))).toBe(0);
  });
});

it('counts a new use and a new name for zones as changes too', () => {
  expect(countChanges({ use: 'zones', layer: { name: 'PCNs', role: 'primary-care-network' } })).toBe(2);
});
