import { metresBetween } from '../geometry/metres-between.ts';
import type { Demand } from '../allocation/demand.ts';

/**
 * Whole metres, straight, from the inside point of a package's block to where a provider is registered; 0
 * where either is not known. Each pair of block and provider is measured once, when it is first asked after.
 */
export function metresToTaker(demand: Demand): (at: number, provider: number) => number {
  const { block, insidePoints, providerCount } = demand;
  const registered = demand.providers.map(({ registeredAt }) => registeredAt);
  if (registered.every((place) => place === undefined)) return () => 0;
  const known = new Int32Array((insidePoints.length / 2) * providerCount).fill(-1);
  return (at, provider) => {
    const place = registered[provider];
    const its = block[at]!;
    if (place === undefined || its < 0) return 0;
    const pair = its * providerCount + provider;
    if (known[pair]! < 0) {
      const metres = metresBetween(insidePoints[2 * its]!, insidePoints[2 * its + 1]!, place[0], place[1]);
      known[pair] = Math.round(metres);
    }
    return known[pair]!;
  };
}
