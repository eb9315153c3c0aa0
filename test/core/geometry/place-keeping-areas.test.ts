import { expect, test } from 'vitest';
import { fromUnits } from '../../../src/core/geometry/grid-units.ts';
import { placeKeepingAreas } from '../../../src/core/geometry/place-keeping-areas.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { seeded } from '../seeded.ts';

type Place = [number, number];

/** Square metres that a side bent at a place takes from one side and gives to the other. */
function bendOf(from: Place, to: Place, place: Place): number {
  const beside: Place = [from[0] + 5e5, from[1] - 5e5];
  const areaOf = (corners: readonly Place[]) => {
    const ring = [...corners, corners[0]!].map(([x, y]) => fromUnits(x, y));
    return polygonArea({ type: 'Polygon', coordinates: [ring] });
  };
  return Math.abs(areaOf([beside, from, to]) - areaOf([beside, from, place, to]));
}

test('a side of a kilometre bent there leaves the areas beside it as they were, but for a part of a square metre', () => {
  const random = seeded(4);
  const bends = Array.from({ length: 200 }, () => {
    const from: Place = [Math.round(random() * 1e7), 51e7 + Math.round(random() * 1e7)];
    const turn = random() * 7;
    const to: Place = [
      from[0] + Math.round(1.4e5 * Math.cos(turn)),
      from[1] + Math.round(0.9e5 * Math.sin(turn)),
    ];
    const share = 0.1 + 0.8 * random();
    const [x, y] = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    const place = placeKeepingAreas(...from, ...to, [x, y]);
    expect(Math.hypot(place[0] - x, place[1] - y)).toBeLessThan(60);
    return bendOf(from, to, [...place]);
  });
  expect(bends.toSorted((a, b) => a - b)[190]).toBeLessThan(0.3);
});

test('next to a corner it is the corner (Turf issue 852: a line was not split near its vertex)', () => {
  expect(placeKeepingAreas(0, 0, 9000, 4000, [7, 3])).toEqual([0, 0]);
  expect(placeKeepingAreas(0, 0, 9000, 4000, [8995, 3998])).toEqual([9000, 4000]);
});

test('it is never beyond the ends of a short side, and on an upright or level side it is on the side', () => {
  expect(placeKeepingAreas(0, 0, 30, 0, [15, 0])[1]).toBe(0);
  expect(placeKeepingAreas(5, 0, 5, 26, [5, 13])[0]).toBe(5);
});
