import type { CareModel } from '../../src/core/simulate/care-model.ts';
import { simulate } from '../../src/core/simulate/simulate.ts';
import { aCareModel, type LotOfTest } from '../core/simulate/a-care-model.ts';
import { plainSimulation } from '../core/simulate/plain-simulation.ts';
import { benchCase, medianMilliseconds, type BenchCase } from './time.ts';

const SIZES = [180, 300, 420, 630, 840, 1260, 1680];
const MEAN_WEEKS = 52;
const WEEKS = 260;
const REPLICATIONS = 20;

/**
 * Five years of packages that come, go and wait, against a simulation as one would write it at first: objects,
 * closures and a sorted list. Both meet the same people and count the same, milliseconds a replication. Then what a
 * thousand replications take with all that may change changing, in seconds; nothing else does that.
 */
export function simulateCare(): BenchCase[] {
  const places = [
    ['a borough', modelOf(3, 6, 12.5)],
    ['a county', modelOf(24, 124, 63)],
  ] as const;
  return places.flatMap(([place, model]) => {
    const ours = medianMilliseconds(3, (turn) => simulate(model, 1, turn * REPLICATIONS, REPLICATIONS));
    const usual = medianMilliseconds(3, (turn) => plainSimulation(model, 1, turn));
    const changing = medianMilliseconds(3, (turn) => simulate(withChanges(model), 1, turn, REPLICATIONS));
    const name = `simulate five years of ${place}, ${model.providerCount} providers`;
    return [
      benchCase(name, 'ms', ours / REPLICATIONS, usual),
      benchCase(`${name}, 1,000 times, all changes`, 's', changing / REPLICATIONS, NaN),
    ];
  });
}

/** Lots with two providers or more each and two behind all; they have just the hours that are asked for. */
function modelOf(lotCount: number, providers: number, perWeek: number): CareModel {
  const own = providers - 2;
  const lots = Array.from({ length: lotCount }, (_, lot): LotOfTest => ({
    packages: SIZES.map((minutes) => ({
      perWeek: perWeek / lotCount / SIZES.length,
      minutes,
      meanWeeks: MEAN_WEEKS,
    })),
    seats: Array.from({ length: own }, (__, provider) => ({ provider })).filter(
      ({ provider }) => provider % lotCount === lot,
    ),
    standby: [own, own + 1],
  }));
  const minutes = (perWeek * MEAN_WEEKS * SIZES.reduce((sum, size) => sum + size, 0)) / SIZES.length;
  return aCareModel(lots, Array<number>(providers).fill(minutes / providers), {
    weeks: WEEKS,
    waits: true,
    endsWhileWaiting: true,
  });
}

function withChanges(model: CareModel): CareModel {
  const count = Math.round(model.templates.arrivalsPerWeek.reduce((sum, each) => sum + each, 0) * MEAN_WEEKS);
  const template = Int32Array.from({ length: count }, (_, at) => at % model.templates.count);
  return {
    ...model,
    start: { template, taker: new Int16Array(count).fill(-1) },
    changes: {
      growthPerYear: 0.02,
      winterPeak: 0.1,
      startWeekOfYear: 13,
      hospital: { perYear: 0.5, meanWeeks: 2, keptWeeks: 2 },
      handBacksPerYear: 0.05,
      reablement: { share: 0.3, smaller: 0.3, afterWeeks: 6 },
      recruitment: { perYear: 0, deviationPerYear: 0.05 },
      failures: { perYear: 0.02, recoveryWeeks: 26, set: [] },
      mobilisation: { weeks: 12 },
    },
  };
}
