import { expect, test } from 'vitest';
import { packPostcodes, unpackPostcodes } from '../../../src/io/places/pack-postcodes.ts';
import { somePostcodes } from '../some-postcodes.ts';

const lookup = somePostcodes({ 'SW19 4DL': [-0.2, 51.4], 'CR4 1AB': [-0.15, 51.41], 'BR1 1AA': [0, 51] }, [
  'CR4 1AB',
]);

test('a lookup that is packed and unpacked is the same lookup', () => {
  expect(unpackPostcodes(packPostcodes(lookup))).toEqual(lookup);
});

test('bytes that are no lookup, or only part of one, are refused', () => {
  const packed = packPostcodes(lookup);
  expect(unpackPostcodes(new ArrayBuffer(0))).toBeNull();
  expect(unpackPostcodes(packed.slice(0, -1))).toBeNull();
  new Uint8Array(packed)[0]! += 1;
  expect(unpackPostcodes(packed)).toBeNull();
});
