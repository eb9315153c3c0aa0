import { improvePlaces } from './improve-places.ts';
import type { Offers } from '../allocation/offers.ts';
import { openPlaces } from './open-places.ts';
import type { PlacingTask } from './placing-task.ts';
import { refillProviders } from './refill-providers.ts';
import { relaxTask, type RelaxedTask } from './relax-task.ts';
import { roundRelaxed } from './round-relaxed.ts';
import type { SeatTargets } from './seat-targets.ts';
import { balanceShares, shiftPackages } from './shift-packages.ts';

const MOST_ROUNDS = 6;
/** More packages may take longer. */
const MOST_TURNS = 40;
const PACKAGES_PER_TURN = 60;

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
  const least = relaxed.unmet.reduce((sum, minutes) => sum + minutes, 0);
  const turns = Math.min(MOST_TURNS, Math.ceil(task.free.length / PACKAGES_PER_TURN));
  improvePlaces(task, open, offers, targets, least, turns);
  shiftPackages(task, open);
  balanceShares(task, open, offers, targets);
  return { taker: open.taker, relaxed };
}
