import { describe, expect, test } from 'vitest';
import { squaredSegmentDistance } from '../../../src/core/geometry/segment-distance.ts';
import { worldX, worldY } from '../../../src/core/geometry/world.ts';
import { thinLine } from '../../../src/core/tools/thin-line.ts';
import type { Position } from '../../../src/core/tools/tool.ts';
import { seeded } from '../seeded.ts';

describe('a line that is thinned', () => {
  test('keeps its ends and the corners that matter', () => {
    const line: Position[] = [
      [0, 51],
      [0.5, 51.0001],
      [1, 51],
      [1, 51.5],
      [1.0001, 51.7],
      [1, 52],
    ];
    expect(thinLine(line, 1e-5)).toEqual([
      [0, 51],
      [1, 51],
      [1, 52],
    ]);
  });

  test('stays within the tolerance of what was drawn, for any scribble', () => {
    const random = seeded(7);
    const line: Position[] = [[0, 51]];
    for (let at = 1; at < 2000; at++) {
      const [lng, lat] = line.at(-1)!;
      line.push([lng + random() * 0.002 - 0.0005, lat + random() * 0.002 - 0.001]);
    }
    const tolerance = 2e-6;
    const thin = thinLine(line, tolerance);
    expect(thin.length).toBeLessThan(line.length / 2);
    const farthest = Math.max(...line.map((corner) => distance(corner, thin)));
    expect(farthest).toBeLessThanOrEqual(tolerance * 1.000001);
  });

  test('keeps a loop whose ends are one place', () => {
    const loop: Position[] = [
      [0, 51],
      [1, 51],
      [1, 52],
      [0, 51],
    ];
    expect(thinLine(loop, 1e-6)).toEqual(loop);
  });

  test('leaves the shortest lines alone', () => {
    expect(thinLine([[0, 51]], 1)).toEqual([[0, 51]]);
    expect(
      thinLine(
        [
          [0, 51],
          [0, 51],
        ],
        1,
      ),
    ).toHaveLength(2);
  });
});

function distance([lng, lat]: Position, line: readonly Position[]): number {
  const [x, y] = [worldX(lng), worldY(lat)];
  const squares = line.slice(1).map((to, at) => {
    const from = line[at]!;
    return squaredSegmentDistance(x, y, x, y, worldX(from[0]), worldY(from[1]), worldX(to[0]), worldY(to[1]));
  });
  return Math.sqrt(Math.min(...squares));
}
