import { describe, expect, test } from 'vitest';
import { worldX, worldY } from '../../../src/core/geometry/world.ts';

describe('world units', () => {
  test('have Greenwich and the equator in the middle of a world one wide', () => {
    expect([worldX(-180), worldX(0), worldX(180)]).toEqual([0, 0.5, 1]);
    expect(worldY(0)).toBeCloseTo(0.5, 15);
    expect(worldY(85.0511287798066)).toBeCloseTo(0, 12);
  });

  test('agree with the published Mercator metres of a place in Merton', () => {
    const circumference = 2 * Math.PI * 6_378_137;
    expect((worldX(-0.2) - 0.5) * circumference).toBeCloseTo(-22_263.898, 2);
    const northing = 6_378_137 * Math.atanh(Math.sin((51.4 * Math.PI) / 180));
    expect((0.5 - worldY(51.4)) * circumference).toBeCloseTo(northing, 4);
  });

  test('keep a small circle round: both ways stretch alike', () => {
    const east = (worldX(0.0001) - worldX(0)) / Math.cos((51.4 * Math.PI) / 180);
    const north = worldY(51.39995) - worldY(51.40005);
    expect(north / east).toBeCloseTo(1, 4);
  });
});
