import { describe, expect, test } from 'vitest';
import { DURATIONS } from '../../../src/core/simulate/care-model.ts';
import { weeksLeft, weeksOfCare } from '../../../src/core/simulate/weeks-of-care.ts';

const STEPS = 200_000;
const SIGMA = 0.8;

/** The mean over numbers that are spread evenly. */
const meanOf = (read: (chance: number) => number) => {
  let sum = 0;
  for (let step = 0; step < STEPS; step++) sum += read((step + 0.5) / STEPS);
  return sum / STEPS;
};

describe('how long packages last', () => {
  test.each(DURATIONS)('%s: the mean is the mean', (duration) => {
    const code = DURATIONS.indexOf(duration);
    expect(meanOf((chance) => weeksOfCare(code, 52, SIGMA, chance)) / 52).toBeCloseTo(1, 3);
  });

  test.each([
    ['exponential', 1],
    ['fixed', 0.5],
    ['lognormal', Math.exp(SIGMA ** 2) / 2],
  ] as const)('%s: what is left at any time is E[X²] ÷ 2 E[X] on average', (duration, part) => {
    const code = DURATIONS.indexOf(duration);
    const left = meanOf((chance) => weeksLeft(code, 52, SIGMA, chance, duration === 'fixed' ? chance : 0.5));
    expect(left / 52).toBeCloseTo(part, 2);
  });
});
