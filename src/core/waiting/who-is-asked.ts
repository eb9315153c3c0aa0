import type { Offers } from '../allocation/offers.ts';

/** By lot number: the providers its packages are offered to, by position, each once; those with a seat before those that stand behind it. */
export function whoIsAsked({ seats, standby, isOff }: Offers): number[][] {
  return seats.map((ofLot, lot) => {
    const asked = new Set([...ofLot.map(({ provider }) => provider), ...standby[lot]!]);
    return [...asked].filter((provider) => isOff[provider] === 0);
  });
}
