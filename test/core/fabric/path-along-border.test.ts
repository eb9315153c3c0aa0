import { describe, expect, test } from 'vitest';
import { borderLines } from '../../../src/core/fabric/border-lines.ts';
import { pathAlongBorder, placesOfPath } from '../../../src/core/fabric/path-along-border.ts';
import type { LngLat } from '../../../src/core/geometry/lng-lat.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { aPlan, atCells } from '../a-plan.ts';
import { CELL, CORNER } from '../drawing.ts';

/** The corners of the way between two places, in cells. */
function path(plan: string, from: string, to: string): string | null {
  const { fabric, scenario } = aPlan(plan);
  const lines = borderLines(fabric, scenario.assignment, 1 as LotId, 2 as LotId);
  const [start, end] = [atCells(from)[0]!, atCells(to)[0]!];
  const steps = pathAlongBorder(lines, start, end);
  return steps && placesOfPath(steps).map(inCells).join(' ');
}

function inCells([lng, lat]: LngLat): string {
  const [x, y] = [(lng - CORNER.lng) / CELL.lng, (CORNER.lat - lat) / CELL.lat];
  return `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;
}

describe('the way along a border', () => {
  test('goes from place to place, also within one stretch', () => {
    expect(path('12/12/12', '1,0.5', '1,2.5')).toBe('1,0.5 1,1 1,2 1,2.5');
    expect(path('12/12/12', '1,0.8', '1,0.3')).toBe('1,0.8 1,0.3');
  });

  test('is nothing from a place to itself', () => expect(path('12/12', '1,0.5', '1,0.5')).toBe(''));

  test('goes the shorter way round a lot that another encloses', () => {
    expect(path('1111/1221/1111', '1,1.5', '2.5,2')).toBe('1,1.5 1,2 2,2 2.5,2');
  });

  test('goes along the outline only between stretches of border', () => {
    expect(path('112/1.2/112', '2,0.5', '2,2.5')).toBe('2,0.5 2,1 2,2 2,2.5');
    expect(path('1222/1112', '1,0.5', '3,1.5')).toBe('1,0.5 1,1 2,1 3,1 3,1.5');
  });

  test('goes by the border from edge to edge, though round by the edge alone is nearer', () => {
    expect(path('122/122', '1.5,0', '1.5,2')).toBe('1.5,0 1,0 1,1 1,2 1.5,2');
    expect(path('11222/11222', '4.5,0', '4.5,2')).toBe('4.5,0 4,0 3,0 2,0 2,1 2,2 3,2 4,2 4.5,2');
  });

  test('is none where it would be all edge, or the places do not hang together', () => {
    expect(path('12/12', '0.5,0', '2,0.2')).toBeNull();
    expect(path('11111/12111/11112/11112', '1,1.5', '4,3')).toBeNull();
  });
});
