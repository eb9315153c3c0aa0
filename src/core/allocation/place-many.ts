import type { Offers } from './offers.ts';
import { openPlaces } from './open-places.ts';
import type { PlacingTask } from './placing-task.ts';
import { refillProviders } from './refill-providers.ts';
import { relaxTask, type RelaxedTask } from './relax-task.ts';
import { roundRelaxed } from './round-relaxed.ts';
import type { SeatTargets } from './seat-targets.ts';
import { balanceShares, shiftPackages } from './shift-packages.ts';

const MOST_ROUNDS = 6;

/** Places any number of packages well: solves the task as if they could be divided, and makes them whole again. */
export function placeMany(
  task: PlacingTask,
  offers: Offers,
  targets: SeatTargets,
): { taker: Int16Array; relaxed: RelaxedTask } {
  const relaxed = relaxTask(task, offers);
  const open = openPlaces(task);
  roundRelaxed(task, relaxed, open);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const isFuller = refillProviders(task, open, relaxed.unitMinutes);
    if (!shiftPackages(task, open) && !isFuller) break;
  }
  balanceShares(task, open, offers, targets);
  return { taker: open.taker, relaxed };
}
