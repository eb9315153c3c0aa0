import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../src/core/geometry/lng-lat.ts';
import { mostlyIn } from '../../../src/core/geometry/mostly-in.ts';
import { sidesOfLine } from '../../../src/core/geometry/sides-of-line.ts';
import { draw } from '../drawing.ts';
import { aPlan, atCells } from '../a-plan.ts';
import { lotOutline } from '../../../src/core/fabric/border-lines.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';

/** The cells of a shape, `l` on the left of a line, `r` on its right, `-` on neither side. */
function sides(shape: string, line: string): string {
  const { fabric, scenario } = aPlan(shape);
  const outline = lotOutline(fabric, scenario.assignment, 1 as LotId);
  const { left, right } = sidesOfLine(outline, atCells(line))!;
  const grid = shape.split('/').map((row) => [...row]);
  return grid
    .map((row, y) =>
      row
        .map((cell, x) => {
          if (cell !== '1') return cell;
          const square = draw(
            grid
              .map((cells, ys) => cells.map((_, xs) => (xs === x && ys === y ? 'A' : '.')).join(''))
              .join('/'),
          ).shapeOf('A');
          return mostlyIn(square, left) ? 'l' : mostlyIn(square, right) ? 'r' : '-';
        })
        .join(''),
    )
    .join('/');
}

describe('the two sides of a line across an area', () => {
  test('are left and right as the line goes', () => {
    expect(sides('111/111', '1,3 1,-1')).toBe('lrr/lrr');
    expect(sides('111/111', '1,-1 1,3')).toBe('rll/rll');
  });

  test('are found for each piece, and piece by piece for a line that comes back', () => {
    expect(sides('1.1/1.1', '-1,1 4,1')).toBe('l.l/r.r');
    expect(sides('1111/1111/1111', '-1,1 5,1 5,2 -1,2')).toBe('llll/rrrr/llll');
  });

  test('are neither for ground that the line does not divide or does not come to', () => {
    expect(sides('111/111', '1,-1 1,1')).toBe('---/---');
    expect(sides('1.1/1.1', '-1,1 1.5,1')).toBe('l.-/r.-');
    expect(sides('111/1.1/111', '-1,1.5 1.5,1.5')).toBe('---/-.-/---');
  });

  test('leave out holes, and what lies in them', () => {
    expect(sides('11111/12221/12121/12221/11111', '-1,0.5 6,0.5').replaceAll('2', '.')).toBe(
      'rrrrr/r...r/r.-.r/r...r/rrrrr',
    );
  });

  test('are not told of a line that is all tangle', () => {
    const tangle = Array.from({ length: 2000 }, (_, at): LngLat => [
      ((at * 617) % 1009) / 1000,
      ((at * 331) % 997) / 1000,
    ]);
    expect(sidesOfLine([], tangle)).toBeNull();
  });
});
