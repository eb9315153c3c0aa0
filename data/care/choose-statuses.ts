import { squaredDistance, type Plane, type Position } from '../ground/plane.ts';
import type { Random } from '../random.ts';
import type { Home } from './place-people.ts';

export type Status = 'Active' | 'Awaiting provider' | 'Handed back' | 'Suspended - hospital';

/** A place where providers seldom take packages, and how far round it that holds. */
export interface HardPlace {
  readonly at: Position;
  readonly reachMetres: number;
}

export interface StatusCounts {
  readonly waiting: number;
  readonly handedBack: number;
  readonly suspended: number;
}

/** Statuses with exactly these counts. Those without a provider gather in hard places; stays in hospital do not. */
export function chooseStatuses(
  homes: readonly Home[],
  hardPlaces: readonly HardPlace[],
  counts: StatusCounts,
  plane: Plane,
  random: Random,
): Status[] {
  const statuses: Status[] = homes.map(() => 'Active');
  const hardness = homes.map(({ at }) => 0.03 + hardnessOf(at, hardPlaces, plane));
  const give = (status: Status, count: number, weightOf: (at: number) => number) => {
    for (let given = 0; given < count; given++) {
      const weights = statuses.map((now, at) => (now === 'Active' ? weightOf(at) : 0));
      statuses[random.weighted(weights)] = status;
    }
  };
  give('Handed back', counts.handedBack, (at) => hardness[at]!);
  give('Awaiting provider', counts.waiting, (at) => hardness[at]!);
  give('Suspended - hospital', counts.suspended, () => 1);
  return statuses;
}

function hardnessOf(at: Position, hardPlaces: readonly HardPlace[], plane: Plane): number {
  return hardPlaces.reduce((sum, place) => {
    const away = squaredDistance(plane.toPlane(at), plane.toPlane(place.at)) / place.reachMetres ** 2;
    return sum + Math.exp(-away);
  }, 0);
}
