import type { Demand } from '../allocation/demand.ts';

/**
 * The demand of some packages alone, by their places in another and in that order. None has a provider
 * to stay with: what they had is gone.
 */
export function narrowDemand(demand: Demand, places: readonly number[]): Demand {
  const { order, weeklyMinutes, block, person, kind, isNew } = demand;
  const narrow = {
    order: new Int32Array(places.length),
    weeklyMinutes: new Int32Array(places.length),
    block: new Int32Array(places.length),
    person: new Int32Array(places.length),
    kind: new Uint16Array(places.length),
    isNew: new Uint8Array(places.length),
  };
  // A loop over columns: `from` with a function takes ten times as long, and many failures ask.
  for (let next = 0; next < places.length; next++) {
    const at = places[next]!;
    narrow.order[next] = order[at]!;
    narrow.weeklyMinutes[next] = weeklyMinutes[at]!;
    narrow.block[next] = block[at]!;
    narrow.person[next] = person[at]!;
    narrow.kind[next] = kind[at]!;
    narrow.isNew[next] = isNew[at]!;
  }
  return {
    ...demand,
    ...narrow,
    packageCount: places.length,
    provider: new Int16Array(places.length).fill(-1),
    stays: new Uint8Array(places.length),
  };
}
