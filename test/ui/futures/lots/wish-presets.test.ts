import { describe, expect, test } from 'vitest';
import { AIMS } from '../../../../src/core/suggest/lot-wish.ts';
import { isPreset, wishPresets } from '../../../../src/ui/futures/lots/wish-presets.ts';
import { A_WISH } from './an-alternative.ts';

const NETWORKS = { layer: 2, names: ['Primary Care Network', 'Primary Care Networks'] } as const;

describe('wishes in a few words', () => {
  test('matching networks is offered where there are any', () => {
    expect(wishPresets(AIMS, NETWORKS).map(({ name }) => name)).toEqual([
      'Match Primary Care Networks',
      'Share hours evenly',
      'Change as little as possible',
    ]);
    expect(wishPresets(AIMS, null).map(({ name }) => name)).not.toContain('Match Primary Care Networks');
  });

  test('it keeps the layer whole above all', () => {
    const { wish } = wishPresets(AIMS, NETWORKS)[0]!;
    expect(wish.zoneLayer).toBe(2);
    expect(Math.max(...Object.values(wish.weights))).toBe(wish.weights.zones);
  });

  test('to change little is offered where there are lots', () =>
    expect(wishPresets(['even-hours', 'compact'], null).map(({ name }) => name)).toEqual([
      'Share hours evenly',
    ]));

  test('no aim is asked for that does not apply', () => {
    const presets = wishPresets(['even-hours', 'compact', 'stay'], NETWORKS);
    const asked = presets.flatMap(({ wish }) => AIMS.filter((aim) => wish.weights[aim] > 0));
    expect(new Set(asked)).toEqual(new Set(['even-hours', 'compact', 'stay']));
  });

  test('a wish is a preset while it asks just that, however many lots it wants', () => {
    const [preset] = wishPresets(AIMS, NETWORKS);
    const wish = { ...A_WISH, ...preset!.wish };
    expect(isPreset(wish, preset!)).toBe(true);
    expect(isPreset({ ...wish, lotCount: { least: 4, most: 6 }, seed: 9 }, preset!)).toBe(true);
    expect(isPreset({ ...wish, bandPercent: 3 }, preset!)).toBe(false);
    expect(isPreset({ ...wish, weights: { ...wish.weights, mix: 1 } }, preset!)).toBe(false);
  });
});
