import type { ProviderId } from '../dataset/dataset.ts';
import type { Standby } from '../scenario/scenario.ts';
import type { Figures } from './figures.ts';

/** A lot without ground: who is in it, and what they do where they have no seat. Minutes are a week's. */
export interface StandbyLoad {
  /** In the order in which they are asked. */
  readonly providers: readonly ProviderId[];
  /** What they are given, less what their seats give them. */
  readonly takenMinutes: number;
  /** The most they can deliver in all, seats included. */
  readonly capacityMinutes: number;
  /** What they can deliver, less all they are given. */
  readonly roomMinutes: number;
}

/** Sums up the back-up or the specialist lot; providers that the dataset does not know count for nothing. */
export function standbyLoad(
  standby: readonly Standby[],
  figures: Pick<Figures, 'lots' | 'providers'>,
  kind: Standby['kind'],
): StandbyLoad {
  const providers = standby.filter((each) => each.kind === kind).map(({ provider }) => provider);
  const within = new Set(providers);
  let [takenMinutes, capacityMinutes, roomMinutes] = [0, 0, 0];
  for (const { provider, totalMinutes, capacityMinutes: most } of figures.providers) {
    if (!within.has(provider)) continue;
    takenMinutes += totalMinutes;
    capacityMinutes += most;
    roomMinutes += Math.max(0, most - totalMinutes);
  }
  for (const { seats } of figures.lots)
    for (const { provider, inLot } of seats) if (within.has(provider)) takenMinutes -= inLot.weeklyMinutes;
  return { providers, takenMinutes, capacityMinutes, roomMinutes };
}
