import { expect, test } from 'vitest';
import { offeredWork } from '../../../src/core/simulate/offered-work.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { OUTCOMES } from '../../../src/core/simulate/tally.ts';
import { aCareModel } from './a-care-model.ts';
import { sumOf } from './parts-of.ts';

const PACKAGES = [
  { perWeek: 3, minutes: 20, meanWeeks: 2 },
  { perWeek: 1, minutes: 50, meanWeeks: 5, duration: 'fixed' as const },
];
const MODEL = aCareModel([{ packages: PACKAGES }, { packages: PACKAGES.slice(0, 1) }], [], {
  weeks: 110,
  warmUpWeeks: 10,
});

test('what comes more than is expected is that of the very packages of the run, row by row', () => {
  const { minutes } = offeredWork(MODEL, 3, 4, 5);
  const { arrivals, lotCount, classCount, weeks } = simulate(MODEL, 3, 0, 4, { batches: 5 });
  for (let at = 0; at < minutes.length; at++) {
    const came = [0, 1].map((one) => {
      const from = (at * classCount + one) * OUTCOMES.length;
      return sumOf(arrivals.subarray(from, from + OUTCOMES.length));
    });
    const expected = weeks * (at % lotCount === 0 ? 3 * 20 + 50 : 3 * 20);
    expect(minutes[at]).toBeCloseTo(came[0]! * 20 + came[1]! * 50 - expected, 8);
  }
});

test('on average it is nothing, also counted over the weeks of care', () => {
  const { minutes, minuteWeeks } = offeredWork(MODEL, 4, 500, 1);
  for (const [column, variance] of [
    [minutes, 100 * (3 * 400 + 2500)],
    [minuteWeeks, 100 * (3 * 400 * 8 + 2500 * 25)],
  ] as const) {
    const ofLot = column.filter((_, at) => at % 2 === 0);
    expect(Math.abs(sumOf(ofLot) / 500)).toBeLessThan(4 * Math.sqrt(variance / 500));
    expect(sumOf(ofLot.map((each) => each ** 2)) / 500 / variance).toBeCloseTo(1, 0);
  }
});
