import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGridReference } from '../../../src/io/places/read-grid-reference.ts';

describe('Hazard 15: a grid reference', () => {
  test.each([
    ['TQ 258 699', 525_850, 169_950, 100],
    ['TQ258699', 525_850, 169_950, 100],
    ['tq 25 69', 525_500, 169_500, 1000],
    ['TQ 2581 6996', 525_815, 169_965, 10],
    ['TQ 25811 69962', 525_811.5, 169_962.5, 1],
    ['SV 91 11', 91_500, 11_500, 1000],
    ['HP 600 100', 460_050, 1_210_050, 100],
    ['NN 166 712', 216_650, 771_250, 100],
    ['OV 00 00', 500_500, 500_500, 1000],
  ])('%s is the middle of its square', (written, easting, northing, sideMetres) => {
    expect(readGridReference(written)).toEqual({ easting, northing, sideMetres });
  });

  test.each([
    '',
    'TQ',
    'TQ 25',
    'TQ 258 69',
    'TQ 258 6991 1',
    'TI 258 699',
    'ZZ 258 699',
    'T 258 699',
    'SW19 4DL',
  ])('is not what %j is', (written) => {
    expect(readGridReference(written)).toBeNull();
  });

  test('is in Great Britain or nothing, whatever the letters', () => {
    const letters = fc.stringMatching(/^[A-Z]{2}$/);
    fc.assert(
      fc.property(letters, (square) => {
        const found = readGridReference(`${square} 12 34`);
        if (found === null) return;
        expect(found.easting).toBeLessThan(7e5);
        expect(found.northing).toBeLessThan(1.3e6);
        expect(Math.min(found.easting, found.northing)).toBeGreaterThan(0);
      }),
    );
  });
});
