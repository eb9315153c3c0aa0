import { describe, expect, test } from 'vitest';
import { borderGroups, borderLines, lotOutline } from '../../../src/core/fabric/border-lines.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { lineLength } from '../../../src/core/geometry/line-length.ts';
import { aPlan, atCells } from '../a-plan.ts';

const HEIGHT = lineLength(atCells('0,0 0,1'));

function linesOf(plan: string, one = 1, other = 2) {
  const { fabric, scenario } = aPlan(plan);
  return borderLines(fabric, scenario.assignment, one as LotId, other as LotId);
}

const cellsLong = (lines: readonly { places: readonly (readonly number[])[] }[]) =>
  lines.reduce((sum, { places }) => sum + lineLength(places), 0) / HEIGHT;

describe('the lines of a border', () => {
  test('lie between the two lots, or around the two together', () => {
    const lines = linesOf('112/112/333');
    expect(cellsLong(lines.filter(({ isBetween }) => isBetween))).toBeCloseTo(2, 5);
    expect(cellsLong(lines.filter(({ isBetween }) => !isBetween))).toBeCloseTo(10, 1);
  });

  test('may be beside ground of no lot, which is not the ground beyond the area', () => {
    const lines = linesOf('1--/1--', 0, 1);
    expect(cellsLong(lines.filter(({ isBetween }) => isBetween))).toBeCloseTo(2, 5);
  });

  test('are in one group where they hang together, also by the outline', () => {
    expect(borderGroups(linesOf('112/1.2/112')).length).toBe(1);
    expect(borderGroups(linesOf('111122/121122/111122')).map((group) => group.length)).toHaveLength(2);
    expect(borderGroups(linesOf('1.2/1.2'))).toEqual([]);
  });
});

test('the outline of a lot goes round all its pieces and holes', () => {
  const { fabric, scenario } = aPlan('111.1/121.1/111.1');
  const outline = lotOutline(fabric, scenario.assignment, 1 as LotId);
  expect(cellsLong(outline.map((places) => ({ places })))).toBeCloseTo(12 + 4 + 8, 0);
});
