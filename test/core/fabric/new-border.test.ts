import { describe, expect, test } from 'vitest';
import { newBorder } from '../../../src/core/fabric/new-border.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { aPlan, atCells } from '../a-plan.ts';
import { draw } from '../drawing.ts';

const CELL = polygonArea(draw('A').shapeOf('A'));

/** The lots a line is about and the ground that each gains, in cells. */
function gains(plan: string, line: string) {
  const { fabric, scenario } = aPlan(plan);
  const border = newBorder(fabric, scenario.assignment, atCells(line));
  if (typeof border === 'string') return border;
  const cells = border.gains.map((region) => Math.round((polygonArea(region) / CELL) * 10) / 10);
  return { lots: border.lots, cells };
}

describe('a new border', () => {
  test('gives each lot what lies on its side of the line', () => {
    expect(gains('1122/1122/1122', '2,0 3,0 3,1.5 1,1.5 1,3 2,3')).toEqual({
      lots: [1, 2],
      cells: [1.5, 1.5],
    });
  });

  test('gives a loop from one place of the border to the lot it runs less in', () => {
    expect(gains('1112/1112/1122', '3,2 3,1 4,1 4,2 3,2')).toEqual({ lots: [1, 2], cells: [1, 0] });
    expect(gains('1112/1112/1122', '3,2 4,2 4,1 3,1 3,2')).toEqual({ lots: [1, 2], cells: [1, 0] });
    expect(gains('1112/1112/1122', '2,2 1,2 1,1 2,1 2,2')).toEqual({ lots: [1, 2], cells: [0, 1] });
  });

  test('is none where the line meets no border, or is all tangle', () => {
    expect(gains('1122/1122', '2,1 2,1')).toBe('line-meets-no-border');
    expect(gains('1122/1122', '0.2,1 0.4,1')).toBe('line-meets-no-border');
    const tangle = Array.from(
      { length: 2000 },
      (_, at) => `${2 + ((at * 617) % 1009) / 600},${((at * 331) % 997) / 600}`,
    );
    expect(gains('1122/1122', ['2,0.1', ...tangle, '2,1.9'].join(' '))).toBe('line-is-too-tangled');
  });
});
