import { describe, expect, it } from 'vitest';
import { countNotes } from '../../../src/ui/data-room/find-notes.ts';
import {
  sayColumns,
  sayFacts,
  sayMisfits,
  sayNotes,
  sayRead,
  saySummary,
} from '../../../src/ui/data-room/say-import.ts';
import { aColumn, aNote, aReport } from './a-report.ts';

const PACKAGES = { count: 650, weeklyMinutes: 504_000 };
const EXPLAINED = { setAside: 0, unexplained: 0, waiting: [] };

describe('the one sentence about an area', () => {
  it('says where all packages are', () => {
    const places = { located: 648, outside: 0, unlocated: 2 };
    expect(saySummary(PACKAGES, places, EXPLAINED)).toBe(
      '650 packages, 8,400 h a week; 648 on the map; 2 without a place; nothing unexplained.',
    );
  });

  it('names what is outside, set aside and unexplained', () => {
    const places = { located: 640, outside: 10, unlocated: 0 };
    expect(saySummary(PACKAGES, places, { ...EXPLAINED, setAside: 1, unexplained: 3 })).toBe(
      '650 packages, 8,400 h a week; 640 on the map; 10 outside the area; 1 row set aside; 3 rows unexplained.',
    );
  });

  it('names the files that wait for an answer', () => {
    const places = { located: 650, outside: 0, unlocated: 0 };
    expect(saySummary(PACKAGES, places, { ...EXPLAINED, waiting: [aReport({ use: 'unknown' })] })).toBe(
      '650 packages, 8,400 h a week; 650 on the map; 1 file waiting for your answer; nothing unexplained.',
    );
  });

  it('claims nothing about files that are no longer at hand', () => {
    const places = { located: 650, outside: 0, unlocated: 0 };
    expect(saySummary(PACKAGES, places, null)).toBe('650 packages, 8,400 h a week; 650 on the map.');
  });
});

describe('what became of a file', () => {
  it('is a sum that adds up', () => {
    expect(sayRead(aReport({ read: 652, used: 650, setAside: 2 }))).toBe('Read 652 = used 650 + set aside 2');
  });

  it('adds up even where a reader lost or made rows', () => {
    expect(sayRead(aReport({ read: 652, used: 640, setAside: 2 }))).toBe(
      'Read 652 = used 640 + set aside 2 + unexplained 10',
    );
    expect(sayRead(aReport({ read: 652, used: 652, setAside: 2 }))).toBe(
      'Read 652 = used 652 + set aside 2 − unexplained 2',
    );
  });

  it('is nothing where the file is not used', () => {
    expect(sayRead(aReport({ use: 'left out', used: 0 }))).toBe('Not used');
  });

  it('has its hours, places and letters, each where there are any', () => {
    const facts = sayFacts(
      aReport({ hoursPerWeek: 8400, located: 648, used: 650, encoding: 'Windows-1252' }),
    );
    expect(facts).toEqual(['8,400 h a week', '648 of 650 have a place', 'Letters as Windows-1252']);
    expect(sayFacts(aReport({ hoursPerWeek: null, located: null, encoding: null }))).toEqual([]);
  });

  it('counts columns that are read, not used and dropped', () => {
    const columns = [aColumn('Hours', 'hours'), aColumn('Team', null), aColumn('Name', null, true)];
    expect(sayColumns(columns)).toBe('3 columns: 1 read, 1 not used, 1 dropped as personal data');
    expect(sayColumns(columns.slice(0, 1))).toBe('1 column: 1 read');
  });

  it('counts the places where blocks do not fit, and says which of many are shown', () => {
    const misfit = { kind: 'gap' as const, rings: [], squareMetres: 5, blocks: [] };
    expect(sayMisfits({ outline: [], misfits: [misfit], total: 1 })).toBe(
      'Places where blocks do not fit: 1',
    );
    expect(sayMisfits({ outline: [], misfits: [misfit, misfit], total: 53 })).toBe(
      'Places where blocks do not fit: the 2 largest of 53',
    );
  });

  it('counts rows by what became of them, the worst first', () => {
    const notes = [aNote({ outcome: 'noted' }), aNote(), aNote({ row: 12 })];
    expect(sayNotes(countNotes(notes, null))).toBe('Rows to look at: 2 set aside, 1 noted');
  });
});
