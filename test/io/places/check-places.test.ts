import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { checkPlaces } from '../../../src/io/places/check-places.ts';
import { draw } from '../../core/drawing.ts';

const shapesOf = (text: string) => {
  const drawing = draw(text);
  return drawing.letters.map((letter) => drawing.shapeOf(letter) as Polygon);
};
const moved = (shapes: Polygon[], lng: number, lat: number): Polygon[] =>
  shapes.map((shape) => ({
    ...shape,
    coordinates: shape.coordinates.map((ring) => ring.map(([x, y]) => [x! + lng, y! + lat])),
  }));
const blocks = { file: 'lsoa.geojson', shapes: shapesOf('AB/CD') };
const check = (shapes: Polygon[]) =>
  checkPlaces(blocks, [{ file: 'wards.geojson', shapes }]).map(({ message }) => message);

test('zones over the blocks, larger or smaller or only in part, are in their place', () => {
  expect(check(shapesOf('XX/XX'))).toEqual([]);
  expect(check(shapesOf('XXX/XXX/XXX/XXX'))).toEqual([]);
  expect(check(moved(shapesOf('XY/ZW'), 0.015, 0))).toEqual([]);
});

test('a file for another council is said to be so, with how far away it is', () => {
  expect(check(moved(shapesOf('XX/XX'), 1, 0))).toEqual([
    'The shapes in this file do not touch your blocks in lsoa.geojson: they are about 69 km to the east. Is it a file for another council?',
  ]);
});

test('a file for the council next door, whose box meets ours, is seen too', () => {
  const around = shapesOf('XXXX/X...') as Polygon[];
  expect(check(moved(around, -0.0145 * 1.5, 0.0145))[0]).toMatch(
    /^The shapes in this file do not touch your blocks in lsoa\.geojson\. Is it/,
  );
});

test('Hazard 14: swapped axes put shapes outside the United Kingdom, and that is said of the blocks too', () => {
  const swapped = shapesOf('XX/XX').map((shape): Polygon => ({
    ...shape,
    coordinates: shape.coordinates.map((ring) => ring.map(([x, y]) => [y!, x!])),
  }));
  expect(check(swapped)[0]).toMatch(/not in the United Kingdom.*right way round/);
  expect(checkPlaces({ file: 'lsoa.geojson', shapes: swapped }, [])).toMatchObject([
    { file: 'lsoa.geojson', severity: 'error' },
  ]);
});
