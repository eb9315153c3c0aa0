import { describe, expect, it } from 'vitest';
import { isWaiting, reconcile } from '../../../src/ui/data-room/reconcile.ts';
import { aNote, aReport } from './a-report.ts';

const QUESTION = { key: 'hours-times', text: 'What is 10:30?', options: [{ value: 'hours', text: 'Hours' }] };

describe('adding up what was read', () => {
  it('explains every row that is used, or set aside with a reason', () => {
    const rows = [aNote({ row: 3 }), aNote({ row: 3, field: 'postcode' }), aNote({ row: 7 })];
    const reports = [aReport({ read: 12, setAside: 2, rows }), aReport({ file: 'more.csv' })];
    expect(reconcile(reports)).toEqual({ setAside: 2, unexplained: 0, waiting: [] });
  });

  it('counts rows that are lost, and rows set aside without a reason', () => {
    expect(reconcile([aReport({ read: 13, setAside: 1, rows: [aNote()] })]).unexplained).toBe(2);
    expect(reconcile([aReport({ read: 13, setAside: 3, rows: [aNote()] })]).unexplained).toBe(2);
  });

  it('does not take a repair for a reason', () => {
    const rows = [aNote({ outcome: 'repaired' })];
    expect(reconcile([aReport({ read: 11, setAside: 1, rows })]).unexplained).toBe(1);
  });

  it('asks nothing of a file that is not used', () => {
    const reports = [aReport({ use: 'left out', used: 0 }), aReport({ use: 'unknown', used: 0 })];
    expect(reconcile(reports)).toMatchObject({ setAside: 0, unexplained: 0 });
  });
});

it('a file waits for a person while it has a question, or while nobody knows what it is for', () => {
  expect(isWaiting(aReport())).toBe(false);
  expect(isWaiting(aReport({ questions: [QUESTION] }))).toBe(true);
  expect(isWaiting(aReport({ use: 'unknown' }))).toBe(true);
  expect(isWaiting(aReport({ use: 'left out' }))).toBe(false);
  expect(reconcile([aReport(), aReport({ use: 'unknown' })]).waiting).toHaveLength(1);
});
