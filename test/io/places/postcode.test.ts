import { describe, expect, test } from 'vitest';
import { readPostcode, sectorOf } from '../../../src/io/places/postcode.ts';

describe('Hazard 10: a postcode', () => {
  test.each([
    ['sw194dl', 'SW19 4DL'],
    ['SW19  4DL', 'SW19 4DL'],
    ['SW19 4DL.', 'SW19 4DL'],
    ['SW19-4DL', 'SW19 4DL'],
    [' sw1a1aa ', 'SW1A 1AA'],
    ['GIR 0AA', 'GIR 0AA'],
    ['M1 1AE', 'M1 1AE'],
    ['ZZ99 3VZ', 'ZZ99 3VZ'],
  ])('written %j is %s', (written, text) => {
    expect(readPostcode(written)).toEqual({ text, kind: 'unit', repaired: false });
  });

  test.each([
    ['CR4 IAB', 'CR4 1AB'],
    ['SWI9 4DL', 'SW19 4DL'],
    ['CRO OAB', 'CR0 0AB'],
    ['WIA 1AA', 'W1A 1AA'],
    ['MI 1AE', 'M1 1AE'],
  ])('with letters that look like figures, %s, is %s and said to be repaired', (written, text) => {
    expect(readPostcode(written)).toEqual({ text, kind: 'unit', repaired: true });
  });

  test('with last letters that no postcode has, CR4 1AO, gives its sector alone', () => {
    expect(readPostcode('CR4 1AO')).toEqual({ text: 'CR4 1', kind: 'sector', repaired: false });
  });

  test.each([
    ['SW19', 'SW19', 'outward'],
    ['SW19 4', 'SW19 4', 'sector'],
    ['cr4 1', 'CR4 1', 'sector'],
    ['SW1A', 'SW1A', 'outward'],
  ])('cut short, %s, is known for what it is', (written, text, kind) => {
    expect(readPostcode(written)).toEqual({ text, kind, repaired: false });
  });

  test.each(['', 'n/a', 'unknown', '1234', 'SW19 4DL and SW19 4DQ', '525811', 'London'])(
    'is not what %j is',
    (written) => {
      expect(readPostcode(written)).toBeNull();
    },
  );

  test('lies in the sector it begins with', () => {
    expect(sectorOf('SW19 4DL')).toBe('SW19 4');
  });
});
