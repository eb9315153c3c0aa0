import { closenessTo, type Neighbourhood } from '../ground/closeness.ts';
import type { Plane } from '../ground/plane.ts';
import type { Random } from '../random.ts';
import type { Home } from './place-people.ts';

export type Status = 'Active' | 'Awaiting provider' | 'Handed back' | 'Suspended - hospital';

export interface StatusCounts {
  readonly waiting: number;
  readonly handedBack: number;
  readonly suspended: number;
}

/** Statuses with exactly these counts. Those without a provider gather in hard places; stays in hospital do not. */
export function chooseStatuses(
  homes: readonly Home[],
  hardPlaces: readonly Neighbourhood[],
  counts: StatusCounts,
  plane: Plane,
  random: Random,
): Status[] {
  const statuses: Status[] = homes.map(() => 'Active');
  const hardness = homes.map(({ at }) => 0.03 + closenessTo(hardPlaces, at, plane));
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
