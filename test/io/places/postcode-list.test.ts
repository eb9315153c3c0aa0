import { describe, expect, test } from 'vitest';
import { createPostcodeList, joinPostcodeLookups } from '../../../src/io/places/postcode-list.ts';
import { findPostcode, keyOfPostcode } from '../../../src/io/places/postcode-lookup.ts';
import { readPostcode } from '../../../src/io/places/postcode.ts';
import { somePostcodes } from '../some-postcodes.ts';

describe('a list of postcodes', () => {
  test('keeps the last of a postcode that comes twice, and says which row gave way', () => {
    const list = createPostcodeList();
    list.add(keyOfPostcode('SW19 4DL'), 1, 51, false, 2);
    list.add(keyOfPostcode('AB1 0AA'), 2, 52, false, 3);
    list.add(keyOfPostcode('SW19 4DL'), 3, 53, true, 4);
    const { lookup, replacedRows } = list.finish();
    expect(replacedRows).toEqual([2]);
    expect(lookup.keys).toHaveLength(2);
    expect(findPostcode(lookup, readPostcode('SW19 4DL')!, 0)).toEqual({
      position: [3, 53],
      by: 'unit',
      hasEnded: true,
    });
  });

  test('grows as long as it must', () => {
    const list = createPostcodeList();
    for (let at = 0; at < 5000; at++) list.add(5000 - at, at / 1000, 51, false, at + 1);
    const { lookup } = list.finish();
    expect(lookup.keys).toEqual(Float64Array.from({ length: 5000 }, (_, at) => at + 1));
    expect(lookup.positions[0]).toBe(49_990_000);
  });

  test('of several files becomes one lookup', () => {
    const joined = joinPostcodeLookups([
      somePostcodes({ 'SW19 4DL': [1, 51], 'CR4 1AB': [2, 52] }),
      somePostcodes({ 'CR4 1AB': [-0.15, 51.41], 'BR1 1AA': [0, 51.4] }, ['BR1 1AA']),
    ]);
    expect(joined.keys).toHaveLength(3);
    expect(findPostcode(joined, readPostcode('CR4 1AB')!, 0)!.position).toEqual([-0.15, 51.41]);
    expect(findPostcode(joined, readPostcode('BR1 1AA')!, 0)!.hasEnded).toBe(true);
  });
});
