import { describe, expect, test } from 'vitest';
import { studentT } from '../../../src/core/queueing/student-t.ts';
import { controlledMean } from '../../../src/core/simulate/controlled-mean.ts';
import { seeded } from '../seeded.ts';

const ROWS = 40;
const SEEDS = 2000;

describe('a mean that is put right by what is known', () => {
  test('without controls is the mean, with the interval of Student’s t', () => {
    const { mean, low, high } = controlledMean(Float64Array.of(1, 2, 3, 6), [], 0.975);
    const half = (studentT(0.975, 3) * Math.sqrt(14 / 3)) / 2;
    expect(mean).toBe(3);
    expect(low).toBeCloseTo(3 - half, 10);
    expect(high).toBeCloseTo(3 + half, 10);
  });

  test('is exact where values follow a control to the last digit', () => {
    const control = Float64Array.from({ length: ROWS }, (_, row) => Math.sin(row) + 0.3);
    const { mean, low, high } = controlledMean(
      control.map((each) => 5 + 2 * each),
      [control],
      0.995,
    );
    expect(mean).toBeCloseTo(5, 10);
    expect(high - low).toBeLessThan(1e-9);
  });

  test('a control that says the same again changes nothing', () => {
    const [values, control] = drawn(1);
    const twice = controlledMean(values, [control, control.map((each) => 3 * each)], 0.995);
    expect(twice).toEqual(controlledMean(values, [control], 0.995));
  });

  test('a control of nothing, and too many for so few rows, are passed over', () => {
    const [values, control] = drawn(2);
    expect(controlledMean(values, [new Float64Array(ROWS)], 0.995)).toEqual(
      controlledMean(values, [], 0.995),
    );
    const few = values.slice(0, 5);
    expect(controlledMean(few, [control.slice(0, 5)], 0.995)).toEqual(controlledMean(few, [], 0.995));
  });

  test('its intervals are narrower, and hold the truth as often as they say', () => {
    let [holds, width, plainWidth] = [0, 0, 0];
    for (let seed = 0; seed < SEEDS; seed++) {
      const [values, control, other] = drawn(seed);
      const { low, high } = controlledMean(values, [control, other], 0.975);
      const plain = controlledMean(values, [], 0.975);
      if (low <= 7 && 7 <= high) holds++;
      width += high - low;
      plainWidth += plain.high - plain.low;
    }
    expect(Math.abs(holds / SEEDS - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / SEEDS));
    expect(width / plainWidth).toBeLessThan(0.5);
  });

  test('one value says nothing of how far it is out', () => {
    expect(controlledMean(Float64Array.of(4), [], 0.995)).toEqual({
      mean: 4,
      low: -Infinity,
      high: Infinity,
    });
  });
});

/** Values of mean 7 that follow two controls of mean 0, and have noise of their own; nearly normal. */
function drawn(seed: number): [values: Float64Array, control: Float64Array, other: Float64Array] {
  const next = seeded(seed);
  const normal = () => Array.from({ length: 12 }, next).reduce((sum, each) => sum + each, -6);
  const [control, other] = [0, 1].map(() => Float64Array.from({ length: ROWS }, normal)) as [
    Float64Array,
    Float64Array,
  ];
  return [control.map((each, row) => 7 + 2 * each - other[row]! + 0.7 * normal()), control, other];
}
