import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { reshapeBorder } from '../../../src/core/edits/reshape-border.ts';
import { borderCornerNear } from '../../../src/core/fabric/border-corner.ts';
import { borderLines } from '../../../src/core/fabric/border-lines.ts';
import { cutFabric } from '../../../src/core/fabric/cut-fabric.ts';
import type { LngLat } from '../../../src/core/geometry/lng-lat.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { aPlan, atCells } from '../a-plan.ts';

const at = (cells: string) => atCells(cells)[0]!;
/** A cell is about a kilometre, 4e-5 of the world. */
const TENTH_OF_A_CELL = 4e-6;

function cornerNear(plan: string, cells: string, reach = TENTH_OF_A_CELL) {
  const { fabric, scenario } = aPlan(plan);
  return borderCornerNear(fabric, scenario.assignment, at(cells), reach);
}

/** Both ways round, as a border has no direction. */
function around(...places: [string, string, string]) {
  const [before, middle, after] = places.map(at) as [LngLat, LngLat, LngLat];
  return expect.toBeOneOf([
    { before, at: middle, after },
    { before: after, at: middle, after: before },
  ]);
}

describe('the corner of a border near a place', () => {
  test('has the corners before and after it along the border, over the ends of arcs', () => {
    expect(cornerNear('1122/1122/1122', '2.05,0.95')).toEqual(around('2,0', '2,1', '2,2'));
    expect(cornerNear('1122/1112/1112', '2,1')).toEqual(around('2,0', '2,1', '3,1'));
    expect(cornerNear('11--/11--/11--', '2,1')).toEqual(around('2,0', '2,1', '2,2'));
  });

  test('is the nearest within reach', () => {
    expect(cornerNear('1122/1122/1122', '2,1.3')).toBeNull();
    expect(cornerNear('1122/1122/1122', '2,1.3', 5 * TENTH_OF_A_CELL)).toEqual(around('2,0', '2,1', '2,2'));
    expect(cornerNear('1122/1122/1122', '2,1.6', 9 * TENTH_OF_A_CELL)).toEqual(around('2,1', '2,2', '2,3'));
  });

  test('is none where the border ends, where three lots meet, or inside a lot', () => {
    expect(cornerNear('1122/1122/1122', '2,0')).toBeNull();
    expect(cornerNear('1122/1122/3333', '2,2')).toBeNull();
    expect(cornerNear('1122/1122/1122', '1,1')).toBeNull();
  });

  test('is one all around a lot that another encloses', () => {
    expect(cornerNear('111/121/111', '1,1')).toEqual(around('1,2', '1,1', '2,1'));
  });
});

describe('dragging the corner of a border', () => {
  const { dataset, fabric, scenario } = aPlan('111222/111222/111222/111222');
  const corner = borderCornerNear(fabric, scenario.assignment, at('3,2'), TENTH_OF_A_CELL)!;
  const dragged = (to: string) => {
    const edited = reshapeBorder(scenario, fabric, [corner.before, at(to), corner.after], 'line', null);
    if (isRefusal(edited)) throw new Error(edited.refused);
    return { edited, fabric: cutFabric(dataset, fabric, edited.cuts) };
  };
  const border = (to: string) => {
    const after = dragged(to);
    const lines = borderLines(after.fabric, after.edited.assignment, 1 as LotId, 2 as LotId);
    return lines.filter(({ isBetween }) => isBetween).flatMap(({ places }) => places.map(String));
  };

  test.each(['4.5,2.2', '3.4,1.7', '1.3,2.1', '2.8,2.4'])('moves it to %s for both lots', (to) => {
    const places = new Set(border(to));
    expect(places).toContain(String(at(to)));
    expect(places).not.toContain(String(at('3,2')));
    for (const kept of ['3,0', '3,1', '3,3', '3,4']) expect(places).toContain(String(at(kept)));
  });

  test('leaves no gap and no overlap: what one lot gains the other loses, a triangle', () => {
    const { edited, fabric: after } = dragged('4.5,2.2');
    const area = (lot: number) =>
      after.areaSquareMetres.reduce(
        (sum, own, block) => sum + (edited.assignment[block] === lot ? own : 0),
        0,
      );
    const before = fabric.areaSquareMetres.reduce((sum, own) => sum + own, 0);
    expect(area(1) + area(2)).toBe(before);
    expect((area(1) - area(2)) / 2 / (before / 24)).toBeCloseTo(1.5, 3);
  });
});
