import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPostcode, keyOfPostcode } from '../../../src/io/places/postcode-lookup.ts';
import { readPostcode } from '../../../src/io/places/postcode.ts';
import { somePostcodes } from '../some-postcodes.ts';

const lookup = somePostcodes(
  {
    'SW19 4DL': [-0.2, 51.4],
    'SW19 4DN': [-0.1, 51.5],
    'SW19 5AA': [-0.3, 51.6],
    'SW1 4DL': [1, 52],
    'CR4 1AB': [-0.15, 51.41],
    'CR4 1AD': [-9, 51],
  },
  ['CR4 1AD', 'SW19 5AA'],
);
const find = (written: string, seed = 0) => findPostcode(lookup, readPostcode(written)!, seed);

describe('a postcode in a lookup', () => {
  test('is where the lookup says', () => {
    expect(find('sw194dl')).toEqual({ position: [-0.2, 51.4], by: 'unit', hasEnded: false });
  });

  test('Hazard 11: that is no longer in use is found, and said to have ended', () => {
    expect(find('SW19 5AA')).toEqual({ position: [-0.3, 51.6], by: 'unit', hasEnded: true });
  });

  test('Hazard 11: that is new is put in the middle of its sector, by the postcodes in use there', () => {
    const found = find('SW19 4ZZ')!;
    expect(found.by).toBe('sector');
    expect(found.position[0]).toBeCloseTo(-0.15, 6);
    expect(found.position[1]).toBeCloseTo(51.45, 6);
    expect(find('CR4 1ZZ')!.position).toEqual([-0.15, 51.41]);
    expect(find('CR4 1')).toMatchObject({ by: 'sector' });
  });

  test('of a sector that is not known has no place', () => {
    expect(find('SW19 9ZZ')).toBeNull();
    expect(find('BR1 1AA')).toBeNull();
  });

  test('Hazard 10: of which only the first half is given takes places of that district alone, spread by row', () => {
    const places = Array.from({ length: 20 }, (_, row) => find('SW19', row)!);
    expect(places.every(({ by }) => by === 'outward')).toBe(true);
    expect(new Set(places.map(({ position }) => position.join()))).toEqual(
      new Set(['-0.2,51.4', '-0.1,51.5']),
    );
    expect(find('SW1', 3)!.position).toEqual([1, 52]);
    expect(find('SE1')).toBeNull();
  });
});

describe('the key of a postcode', () => {
  const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const figure = fc.constantFrom(...'0123456789');
  const outward = fc
    .tuple(letter, fc.oneof(letter, fc.constant('')), figure, fc.oneof(figure, letter, fc.constant('')))
    .map((parts) => parts.join(''));
  const inward = fc.tuple(figure, letter, letter).map((parts) => parts.join(''));

  test('is its own, however the postcode is spaced and whatever its case', () => {
    const postcodes = fc.tuple(outward, inward);
    fc.assert(
      fc.property(postcodes, postcodes, (one, other) => {
        expect(keyOfPostcode(one.join('  '))).toBe(keyOfPostcode(one.join('').toLowerCase()));
        expect(keyOfPostcode(one.join('')) === keyOfPostcode(other.join(''))).toBe(
          one.join('') === other.join(''),
        );
      }),
    );
  });

  test.each(['', 'SW19', 'SW19 4D1', 'SW19 4DLX', '4DL', 'SW19 XDL', 'S£19 4DL'])('is -1 for %j', (text) => {
    expect(keyOfPostcode(text)).toBe(-1);
  });
});
