import { normalQuantile } from './normal-quantile.ts';

/**
 * The quantile of Student's t: the value that a draw stays below with this probability (above 0, below 1).
 * `degrees` of freedom are a whole number of 1 or more, or Infinity for the normal distribution. The chance is
 * the finite sum of Abramowitz and Stegun 26.7.3 and 26.7.4, turned round by halving to the last digit.
 */
export function studentT(probability: number, degrees: number): number {
  if (degrees === Infinity) return normalQuantile(probability);
  if (!(probability > 0 && probability < 1 && Number.isInteger(degrees) && degrees >= 1))
    throw new RangeError(`Student's t has no quantile at ${probability} with ${degrees} degrees of freedom.`);
  const inside = Math.abs(2 * probability - 1);
  let [low, high] = [0, Math.PI / 2];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (chanceInside(middle, degrees) < inside) low = middle;
    else high = middle;
  }
  return Math.sign(probability - 0.5) * Math.sqrt(degrees) * Math.tan(low);
}

/** P(|T| ≤ √degrees · tan(angle)). */
function chanceInside(angle: number, degrees: number): number {
  const isOdd = degrees % 2 === 1;
  const square = Math.cos(angle) ** 2;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = 0;
  for (let at = isOdd ? 3 : 2; at <= degrees; at += 2) {
    sum += term;
    term *= (square * (at - 1)) / at;
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
