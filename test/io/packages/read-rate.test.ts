import { describe, expect, test } from 'vitest';
import { NO_RATE } from '../../../src/core/dataset/packages.ts';
import { readLines } from '../a-package-file.ts';

const ratesOf = (...lines: string[]) => [...readLines(lines, { 'hours-carers': 'all' }).packages.ratePence];

describe('what is paid for an hour', () => {
  test.each([
    ['£18.86', 1886],
    ['18.864', 1886],
    ['"1,000"', 100_000],
    ['', NO_RATE],
    ['0', NO_RATE],
    ['-18', NO_RATE],
    ['20000', NO_RATE],
  ])('an hourly rate of %s is %d pence', (written, pence) => {
    expect(ratesOf('Hours,Hourly rate', `7,${written}`)).toEqual([pence]);
  });

  test('is the cost of the week over its hours where only that is given', () => {
    expect(ratesOf('Hours,Weekly cost', '10,£188.60', '3,100', '7,')).toEqual([1886, 3333, NO_RATE]);
  });

  test('is the hourly rate where both are given', () => {
    expect(ratesOf('Hours,Weekly cost,Hourly rate', '10,500,18.86', '10,500,')).toEqual([1886, 5000]);
  });

  test.each([
    ['Hourly', 2000, 2000],
    ['Weekly', 200, 2000],
    ['Four weekly', 800, 2000],
    ['Per session', 10, 1400],
    ['One-off', 20, NO_RATE],
  ])('of Client Level Data follows how often the cost is paid: %s', (frequency, cost, pence) => {
    const pounds = frequency === 'Hourly' ? cost / 100 : cost;
    const line = `10,14,${pounds},${frequency}`;
    expect(ratesOf('Hours per week,Visits,Unit Cost,Cost Frequency', line)).toEqual([pence]);
  });

  test('is said where it cannot be read', () => {
    const { rows } = readLines(['Hours,Hourly rate', '7,on request', '7,n/a']);
    expect(rows).toMatchObject([{ row: 2, field: 'rate', value: 'on request', outcome: 'noted' }]);
  });

  test('of a package with a second carer is of the hours it was given for', () => {
    const lines = ['Package ID,Hours,Weekly cost,Secondary visit', 'P1,10,200,No', 'P1,10,100,Yes'];
    expect(ratesOf(...lines)).toEqual([2000]);
  });
});
