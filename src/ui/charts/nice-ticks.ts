/**
 * Round numbers from 0 up, at most `most` steps of them, the last at or above `top`: steps are 1, 2 or 5 times
 * a power of ten. Something above 0 where `top` is 0, so that there is a scale to draw.
 */
export function niceTicks(top: number, most: number): number[] {
  const least = (top > 0 ? top : 1) / most;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * (STEPS.find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10);
  const count = Math.max(1, Math.ceil(top / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}

const STEPS = [1, 2, 5, 10];
