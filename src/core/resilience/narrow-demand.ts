import type { Demand } from '../allocation/demand.ts';

/**
 * The demand of some packages alone, by their places in another and in that order. None has a provider
 * to stay with: what they had is gone.
 */
export function narrowDemand(demand: Demand, places: readonly number[]): Demand {
  const { order, weeklyMinutes, block, person, kind, isNew } = demand;
  return {
    ...demand,
    packageCount: places.length,
    order: Int32Array.from(places, (at) => order[at]!),
    weeklyMinutes: Int32Array.from(places, (at) => weeklyMinutes[at]!),
    block: Int32Array.from(places, (at) => block[at]!),
    provider: new Int16Array(places.length).fill(-1),
    person: Int32Array.from(places, (at) => person[at]!),
    kind: Uint16Array.from(places, (at) => kind[at]!),
    isNew: Uint8Array.from(places, (at) => isNew[at]!),
    stays: new Uint8Array(places.length),
  };
}
