import { expect, test } from 'vitest';
import { chartScale } from '../../../src/ui/charts/chart-scale.ts';
import { fanPaths } from '../../../src/ui/charts/fan-paths.ts';

const scale = chartScale(232, 168, 10, 100);

test('a scale goes from the left at week 0 to the right at the last, and up with the value', () => {
  expect([scale.x(0), scale.x(10)]).toEqual([scale.left, scale.right]);
  expect([scale.y(0), scale.y(100)]).toEqual([scale.bottom, scale.top]);
  expect(scale.y(50)).toBe((scale.top + scale.bottom) / 2);
});

test('the band goes along the high edge and back along the low one', () => {
  const fan = {
    weeks: Float64Array.of(0, 10),
    low: Float64Array.of(0, 0),
    middle: Float64Array.of(50, 50),
    high: Float64Array.of(100, 100),
  };
  const [left, right, top, bottom] = [scale.left, scale.right, scale.top, scale.bottom].map((at) =>
    at.toFixed(1),
  );
  const { band, middle } = fanPaths(fan, scale);
  expect(band).toBe(`M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`);
  expect(middle).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/);
});

test('a fan without points draws nothing', () => {
  const none = new Float64Array(0);
  expect(fanPaths({ weeks: none, low: none, middle: none, high: none }, scale)).toEqual({
    middle: '',
    low: '',
    high: '',
    band: '',
  });
});
