import type { CareModel } from './care-model.ts';
import { chanceOf, DRAWS, worldOf } from './chance.ts';
import { beginPackages, newPackages, nextPackage } from './new-packages.ts';
import { weeksOfCare } from './weeks-of-care.ts';

/** By how much more came than is expected, at row × lots + lot; on average over all futures nothing. */
export interface OfferedWork {
  /** Minutes a week of new packages. */
  readonly minutes: Float64Array;
  /** The same over all the weeks they need care, minute-weeks. */
  readonly minuteWeeks: Float64Array;
}

/**
 * What the new packages of a run bring, row by row as `simulate` has them with so many batches: the same worlds
 * are gone through again, with nobody to take anybody. For models in which arrivals neither grow nor have a winter.
 */
export function offeredWork(
  model: CareModel,
  seed: number,
  replications: number,
  batches: number,
): OfferedWork {
  const { templates, lotCount, weeks, warmUpWeeks, lognormalSigma } = model;
  const rowWeeks = (weeks - warmUpWeeks) / batches;
  const [ofRow, ofRowWeeks] = [new Float64Array(lotCount), new Float64Array(lotCount)];
  for (let template = 0; template < templates.count; template++) {
    const minutes = rowWeeks * templates.arrivalsPerWeek[template]! * templates.minutes[template]!;
    ofRow[templates.lot[template]!]! += minutes;
    ofRowWeeks[templates.lot[template]!]! += minutes * templates.meanWeeks[template]!;
  }
  const rows = replications * batches;
  const minutes = Float64Array.from({ length: rows * lotCount }, (_, at) => -ofRow[at % lotCount]!);
  const minuteWeeks = Float64Array.from({ length: rows * lotCount }, (_, at) => -ofRowWeeks[at % lotCount]!);
  const coming = newPackages(model);
  for (let replication = 0; replication < replications; replication++) {
    const world = worldOf(seed, replication);
    for (beginPackages(coming, world); coming.week < Infinity; nextPackage(coming, world)) {
      const { week, template, key } = coming;
      if (week < warmUpWeeks) continue;
      const batch = Math.min(batches - 1, Math.floor((week - warmUpWeeks) / rowWeeks));
      const at = (replication * batches + batch) * lotCount + templates.lot[template]!;
      const chance = chanceOf(world, key, DRAWS.weeks, 0);
      const [duration, mean] = [templates.duration[template]!, templates.meanWeeks[template]!];
      minutes[at]! += templates.minutes[template]!;
      minuteWeeks[at]! += templates.minutes[template]! * weeksOfCare(duration, mean, lognormalSigma, chance);
    }
  }
  return { minutes, minuteWeeks };
}
