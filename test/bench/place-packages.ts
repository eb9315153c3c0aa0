import { prepareDemand } from '../../src/core/allocation/demand.ts';
import { offersOf } from '../../src/core/allocation/offers.ts';
import { placePackages } from '../../src/core/placing/place-packages.ts';
import { aRandomTask, type RandomTask } from '../core/placing/a-random-task.ts';
import type { BenchArea } from './open-areas.ts';
import { placeByHighs } from './place-by-highs.ts';
import { benchCase, medianMilliseconds, type BenchCase } from './time.ts';

/** Seconds that the solver has for each of two aims. */
const SECONDS = 15;

/**
 * The best placing, against HiGHS that solves its first two aims as integer programmes: milliseconds, and minutes
 * left unmet above the proven bound. Where there are a hundred thousand packages ours stands alone. A solver that
 * found nothing in its time has no number.
 */
export function placeAllPackages(areas: readonly BenchArea[]): BenchCase[] {
  const tasks = [
    ...areas.map((area) => [area.name, taskOf(area)] as const),
    ...[
      [650, 30],
      [3270, 130],
      [100_000, 130],
    ].map(([packages, providers]) => ['random', randomTask(packages!, providers!)] as const),
  ];
  return tasks.flatMap(([area, task]) => {
    const { demand, offers, assignment } = task;
    const name = `best placing: ${area}, ${demand.packageCount} packages, ${demand.providerCount} providers`;
    const ours = medianMilliseconds(5, () => placePackages(demand, offers, assignment));
    const { proof } = placePackages(demand, offers, assignment);
    const solved =
      demand.packageCount > 10_000
        ? { milliseconds: NaN, unmetMinutes: NaN }
        : placeByHighs(demand, offers, assignment, SECONDS);
    const above = (unmetMinutes: number) => unmetMinutes - proof.leastUnmetMinutes;
    return [
      benchCase(name, 'ms', ours, solved.milliseconds),
      benchCase(`${name}, above the bound`, 'minutes', above(proof.unmetMinutes), above(solved.unmetMinutes)),
    ];
  });
}

function taskOf({ dataset, fabric, scenario }: BenchArea): RandomTask {
  return {
    demand: prepareDemand(dataset, fabric, scenario.assumptions),
    offers: offersOf(scenario, dataset),
    assignment: scenario.assignment,
  };
}

/** Capacity that is just short of what is asked for. */
function randomTask(packages: number, providers: number): RandomTask {
  return aRandomTask(1, { packages, providers, lots: 24, tightness: 0.99, largest: 160, offer: 'shares' });
}
