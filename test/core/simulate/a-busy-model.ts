import type { CareModel } from '../../../src/core/simulate/care-model.ts';
import { aCareModel } from './a-care-model.ts';

/** Two lots, three providers, a spot market, a start, and all that can change changing. */
export function aBusyModel(
  rest: Partial<Pick<CareModel, 'waits' | 'endsWhileWaiting' | 'routing'>> = {},
): CareModel {
  const packages = [
    { perWeek: 1, minutes: 300, meanWeeks: 20 },
    { perWeek: 0.5, minutes: 900, meanWeeks: 20, kind: 1, duration: 'lognormal' as const },
  ];
  const model = aCareModel(
    [
      { packages, seats: [{ provider: 0, share: 2 }, { provider: 1 }], standby: [2] },
      {
        packages,
        seats: [
          { provider: 1, capMinutes: 6000 },
          { provider: 2, isPrimary: false },
        ],
      },
    ],
    [9000, 10_000, 4000],
    {
      weeks: 110,
      warmUpWeeks: 6,
      spotMinutes: 1500,
      routing: 'shares',
      waits: true,
      endsWhileWaiting: true,
      start: {
        template: Int32Array.from({ length: 30 }, (_, at) => at % 4),
        taker: Int16Array.from({ length: 30 }, (_, at) =>
          at % 9 === 8 ? -1 : at === 6 || at === 13 ? -2 : [0, 1, 0, 1, 2][at % 5]!,
        ),
      },
      changes: {
        growthPerYear: 0.1,
        winterPeak: 0.2,
        startWeekOfYear: 40,
        hospital: { perYear: 2, meanWeeks: 3, keptWeeks: 2 },
        handBacksPerYear: 0.5,
        reablement: { share: 0.4, smaller: 0.5, afterWeeks: 6 },
        recruitment: { perYear: -0.05, deviationPerYear: 0.2 },
        failures: { perYear: 0.3, recoveryWeeks: 20, set: [{ provider: 1, week: 30, recoveryWeeks: 10 }] },
        mobilisation: { weeks: 12 },
      },
      ...rest,
    },
  );
  model.canTake[1 * 3 + 2] = 0;
  return model;
}
