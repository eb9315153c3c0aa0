import { describe, expect, test } from 'vitest';
import { hoursOf, readLines } from '../a-package-file.ts';

const questionsOf = (lines: readonly string[]) => readLines(lines).questions.map(({ key }) => key);

describe('hours', () => {
  test.each([
    ['"1,245.50 mins"', 20.75],
    ['12.5 hrs', 12.5],
    ['£7', 7],
    ['45 minutes', 0.75],
    ['2h 30m', 2.5],
    ['"12,5"', 12.5],
  ])('Hazard 6: written %s are %d', (written, hours) => {
    expect(hoursOf(readLines(['ID,Hours per week', `P1,${written}`, 'P2,9']))[0]).toBeCloseTo(hours, 1);
  });

  test('Hazard 6: in brackets are below nothing, and blanks have many faces; both are set aside with a reason', () => {
    const { rows, used } = readLines(['Hours', '7', '(250.00)', '-', 'n/a', 'lots']);
    expect(used).toBe(1);
    expect(rows).toEqual([
      { row: 3, field: 'hours', value: '(250.00)', reason: 'The hours are below 0.', outcome: 'set aside' },
      { row: 4, field: 'hours', value: '-', reason: 'There are no hours a week.', outcome: 'set aside' },
      { row: 5, field: 'hours', value: 'n/a', reason: 'There are no hours a week.', outcome: 'set aside' },
      expect.objectContaining({ row: 6, value: 'lots', outcome: 'set aside' }),
    ]);
  });

  test('Hazard 7: written 10:30 are 10.5 hours, but that is asked, and the answer kept to', () => {
    const lines = ['Hours per week', '10:30', '1.75'];
    expect(questionsOf(lines)).toEqual(['hours-times']);
    expect(hoursOf(readLines(lines))).toEqual([10.5, 1.75]);
    const answered = readLines(['Hours', '90:00'], { 'hours-times': 'minutes' });
    expect(hoursOf(answered)).toEqual([1.5]);
    expect(answered.questions).toEqual([]);
  });

  test('Hazard 7: written 00:45:00 have their hours first, and so says a heading with hh:mm', () => {
    const seconds = ['Hours', '00:45:00', '10:30:00'];
    expect(hoursOf(readLines(seconds))).toEqual([0.75, 10.5]);
    expect([questionsOf(seconds), questionsOf(['Hours (hh:mm)', '10:30'])]).toEqual([[], []]);
  });

  test('Hazard 7: that are all 1 or less may be parts of a day, which is asked', () => {
    const lines = ['Hours', '0.4375', '0.25'];
    expect(questionsOf(lines)).toEqual(['hours-days']);
    expect(hoursOf(readLines(lines, { 'hours-days': 'days' }))).toEqual([10.5, 6]);
    expect(hoursOf(readLines(lines, { 'hours-days': 'hours' }))[1]).toBe(0.25);
    expect(questionsOf(['Hours', '0.4375', '7'])).toEqual([]);
  });

  test('Hazard 7: that are mostly over 100 may be minutes, which is asked', () => {
    const lines = ['Hours', '630', '420', '12'];
    expect(questionsOf(lines)).toEqual(['hours-minutes']);
    expect(hoursOf(readLines(lines, { 'hours-minutes': 'minutes' }))).toEqual([10.5, 7, 0.2]);
    expect(readLines(lines, { 'hours-minutes': 'hours' }).used).toBe(3);
  });

  test.each([
    ['Minutes per week', '630', 10.5],
    ['Weekly minutes', '630', 10.5],
    ['Hours per fortnight', '21', 10.5],
    ['Hours per 4 weeks', '42', 10.5],
    ['Hours per month', '45.5', 10.5],
    ['Hours per day', '1.5', 10.5],
    ['Annual hours', '546', 10.5],
    ['Hours per week (planned)', '10.5', 10.5],
  ])('Hazard 7: under %s, %s are %d a week, and nothing is asked', (heading, written, hours) => {
    const read = readLines([heading, written]);
    expect([hoursOf(read), read.questions]).toEqual([[hours], []]);
  });

  test('Hazard 7: given at different times of the month are made weekly by their own column', () => {
    expect(hoursOf(readLines(['Hours,Frequency', '20,Fortnightly', '20,Weekly', '52,Monthly']))).toEqual([
      10, 20, 12,
    ]);
  });

  test('Hazard 7: are worked out from visits, their length and the carers where a row has none', () => {
    const { rows, ...read } = readLines(['Hours,Visits,Visit length,Carers', ',21,30,1', ',14,60,2', ',,,1']);
    expect(hoursOf({ ...read, rows })).toEqual([10.5, 28]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['repaired', 'repaired', 'set aside']);
  });

  test.each([
    ['30', 'Visit length (mins)'],
    ['00:30', 'Visit length'],
    ['00:30:00', 'Duration'],
    ['0.5', 'Visit length (hours)'],
    ['30 mins', 'Duration'],
  ])('Hazard 7: of visits of %s under %s are right', (length, heading) => {
    expect(hoursOf(readLines([`Visits per week,${heading}`, `21,${length}`]))).toEqual([10.5]);
  });

  test('Hazard 7: in units are hours where they cost by the hour, and visits where they cost by the session', () => {
    const heading = 'Planned units per week,Cost Frequency (Unit Type),Visit length';
    const read = readLines([heading, '10,Hourly,', '14,Per session,45', '14,Per session,']);
    expect(hoursOf(read)).toEqual([10, 10.5]);
    expect(read.questions).toEqual([]);
    expect(read.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [3, 'repaired'],
      [4, 'set aside'],
    ]);
  });

  test('Hazard 7: in units that nothing explains are asked about, and set aside until then', () => {
    const lines = ['Planned_units_per_week,Cost_Frequency_Unit_Type', '20,Fortnightly', '7,'];
    expect(readLines(lines)).toMatchObject({ used: 0, questions: [{ key: 'hours-units' }] });
    expect(hoursOf(readLines(lines, { 'hours-units': 'hours' }))).toEqual([10, 7]);
  });

  test('of two carers are of both where visits and their length say so, and otherwise asked', () => {
    const clear = ['Hours,Visits,Visit length,Carers', '14,14,30,2', '7,14,30,1'];
    expect(readLines(clear)).toMatchObject({ questions: [], hoursPerWeek: 21 });
    const unclear = ['Hours,Carers', '14,2', '7,1'];
    expect(questionsOf(unclear)).toEqual(['hours-carers']);
    expect(hoursOf(readLines(unclear, { 'hours-carers': 'all' }))).toEqual([14, 7]);
    expect(hoursOf(readLines(unclear, { 'hours-carers': 'one' }))).toEqual([28, 7]);
  });

  test('beyond what a week has for its carers are kept and said; beyond four carers they are set aside', () => {
    const read = readLines(['Hours,Carers', '7,1', '8,1', '200,1', '200,2', '700,2'], {
      'hours-carers': 'all',
      'hours-minutes': 'hours',
    });
    expect(hoursOf(read)).toEqual([7, 8, 200, 200]);
    expect(read.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [4, 'noted'],
      [6, 'set aside'],
    ]);
  });
});
