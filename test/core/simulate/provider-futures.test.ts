import { describe, expect, test } from 'vitest';
import { worldOf } from '../../../src/core/simulate/chance.ts';
import { DRIFT_WEEKS, driftOf, providerChanges } from '../../../src/core/simulate/provider-futures.ts';
import { aCareModel } from './a-care-model.ts';

const WORLDS = 4000;

describe('what becomes of providers', () => {
  test('chance has them fail as often as asked, one after the other, and each comes back', () => {
    const failures = { perYear: 0.5, recoveryWeeks: 26, set: [] };
    const model = aCareModel([{}], [1, 1], { weeks: 520, changes: { failures } });
    let fails = 0;
    const faults: number[] = [];
    for (let replication = 0; replication < WORLDS; replication++) {
      const changes = providerChanges(model, worldOf(1, replication));
      if (changes.some(({ week }, at) => at > 0 && week < changes[at - 1]!.week)) faults.push(replication);
      for (const provider of [0, 1]) {
        const own = changes.filter((change) => change.provider === provider);
        const isRight = own.every(({ fails: isFailure, week }, at) =>
          at % 2 === 0 ? isFailure : !isFailure && Math.abs(week - own[at - 1]!.week - 26) < 1e-9,
        );
        if (!isRight) faults.push(replication);
        fails += own.length / 2;
      }
    }
    expect(faults).toEqual([]);
    // Two years of being there and half a year of not, over ten years of two: alternating renewal, from being there.
    const mean = 2 * WORLDS * renewals(520, 104, 26);
    expect(fails / mean).toBeCloseTo(1, 1);
    expect(Math.abs(fails - mean)).toBeLessThan(4 * Math.sqrt(mean));
  });

  test('failures that are set happen in every world, beside those of chance', () => {
    const set = [{ provider: 1, week: 10, recoveryWeeks: 4 }];
    const model = aCareModel([{}], [1, 1], { changes: { failures: { perYear: 0, recoveryWeeks: 0, set } } });
    expect(providerChanges(model, worldOf(1, 5))).toEqual([
      { provider: 1, week: 10, fails: true },
      { provider: 1, week: 14, fails: false },
    ]);
  });

  test('a year of drift has the mean and the deviation asked for', () => {
    const recruitment = { perYear: -0.1, deviationPerYear: 0.2 };
    const model = aCareModel([{}], [1], { changes: { recruitment } });
    const years = Array.from({ length: WORLDS }, (_, replication) => {
      let drift = 1;
      for (let step = 1; step <= 52 / DRIFT_WEEKS; step++)
        drift *= driftOf(model, worldOf(2, replication), 0, step);
      return drift;
    });
    const mean = years.reduce((sum, each) => sum + each, 0) / WORLDS;
    const logs = years.map((each) => Math.log(each));
    const meanLog = logs.reduce((sum, each) => sum + each, 0) / WORLDS;
    const variance = logs.reduce((sum, each) => sum + (each - meanLog) ** 2, 0) / WORLDS;
    expect(mean).toBeCloseTo(0.9, 1);
    expect(Math.abs(mean / 0.9 - 1)).toBeLessThan((4 * 0.2) / Math.sqrt(WORLDS));
    expect(Math.sqrt(variance)).toBeCloseTo(0.2, 2);
  });

  test('without deviation all drift alike', () => {
    const model = aCareModel([{}], [1], { changes: { recruitment: { perYear: 0.04, deviationPerYear: 0 } } });
    expect(driftOf(model, worldOf(1, 0), 0, 1) ** 13).toBeCloseTo(1.04, 12);
  });
});

/** Failures in so many weeks where one comes after `gap` weeks on average and takes `down`, by steps of a hundredth. */
function renewals(weeks: number, gap: number, down: number): number {
  const step = 0.01;
  const there = new Float64Array(weeks / step + 1);
  let sum = 0;
  there[0] = 1;
  for (let at = 0; at < there.length - 1; at++) {
    const fails = (there[at]! * step) / gap;
    sum += fails;
    there[at + 1]! += there[at]! - fails;
    const back = at + 1 + down / step;
    if (back < there.length) there[back]! += fails;
  }
  return sum;
}
