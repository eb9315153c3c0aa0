import { expect, test } from 'vitest';
import { unmetByPlace } from '../../../../src/ui/futures/years/unmet-by-place.ts';

const KM2 = 1e6;

test('a place is shaded by its hours a week per km², and listed by its hours', () => {
  const unmet = unmetByPlace(Float64Array.of(600, 1200, 0), {
    areaSquareMetres: Float64Array.of(1 * KM2, 4 * KM2, 1 * KM2),
  })!;
  expect([...unmet.values]).toEqual([10, 5, 0]);
  expect(unmet.top).toBe(10);
  expect(unmet.most.map(({ block }) => block)).toEqual([1, 0]);
});

test('a few minutes in a wide place are below the floor, and yet in the list', () => {
  const unmet = unmetByPlace(Float64Array.of(600, 3), {
    areaSquareMetres: Float64Array.of(KM2, KM2),
  })!;
  expect(unmet.values[1]).toBe(0);
  expect(unmet.most).toHaveLength(2);
});

test('one dense place in twenty or more leaves the shades of the others as they are', () => {
  const areaSquareMetres = new Float64Array(40).fill(KM2);
  const even = new Float64Array(40).fill(600);
  const one = even.with(7, 600_000);
  expect(unmetByPlace(one, { areaSquareMetres })!.top).toBe(unmetByPlace(even, { areaSquareMetres })!.top);
});

test('at most twenty places are listed, those of equal hours in the order of the blocks', () => {
  const unmet = unmetByPlace(new Float64Array(30).fill(60), {
    areaSquareMetres: new Float64Array(30).fill(KM2),
  })!;
  expect(unmet.most.map(({ block }) => block)).toEqual(Array.from({ length: 20 }, (_, at) => at));
});

test('where nothing goes unmet there is nothing to show', () => {
  expect(unmetByPlace(new Float64Array(2), { areaSquareMetres: Float64Array.of(KM2, KM2) })).toBeNull();
});
