import { studentT } from '../queueing/student-t.ts';

/** A mean, and the interval that holds it. */
export interface ControlledMean {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Rows for each control at least, so that what is learnt of it is worth a degree of freedom. */
const ROWS_A_CONTROL = 6;
/** A control that those before it explain to this part says nothing more. */
const LEFT_PART = 1e-9;

/**
 * The mean of a value by row, with an interval whose upper end it is below with this `probability`, by Student's t.
 * Controls, by row too, are 0 on average over all futures: where in these rows they are not, the mean is put
 * right by the line that values follow with them, and only the spread about that line makes the interval wide.
 * Control variates: Lavenberg and Welch 1981. Controls are made independent of each other one after the other.
 */
export function controlledMean(
  values: Float64Array,
  controls: readonly Float64Array[],
  probability: number,
): ControlledMean {
  const rows = values.length;
  const used = controls.slice(0, Math.floor(rows / ROWS_A_CONTROL));
  const directions: { readonly about: Float64Array; readonly mean: number; readonly square: number }[] = [];
  let mean = meanOf(values);
  let rest = values.map((value) => value - mean);
  let spread = 1 / rows;
  for (const control of used) {
    let middle = meanOf(control);
    let about = control.map((value) => value - middle);
    const whole = dot(about, about);
    for (const other of directions) {
      const slope = dot(about, other.about) / other.square;
      about = about.map((value, row) => value - slope * other.about[row]!);
      middle -= slope * other.mean;
    }
    const square = dot(about, about);
    if (square <= LEFT_PART * whole) continue;
    directions.push({ about, mean: middle, square });
    const slope = dot(rest, about) / square;
    rest = rest.map((value, row) => value - slope * about[row]!);
    mean -= slope * middle;
    spread += middle ** 2 / square;
  }
  const degrees = rows - 1 - directions.length;
  const half =
    degrees < 1 ? Infinity : studentT(probability, degrees) * Math.sqrt((dot(rest, rest) / degrees) * spread);
  return { mean, low: mean - half, high: mean + half };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < one.length; row++) sum += one[row]! * other[row]!;
  return sum;
}
