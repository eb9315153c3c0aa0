import { erlangB } from './erlang-b.ts';
import { overflowMoments } from './overflow-moments.ts';

/** A lot that has places of its own, and a load = packages a week × mean weeks each stays. */
export interface OwnPlaces {
  readonly servers: number;
  readonly load: number;
}

/**
 * About what part of all packages is lost where lots with places of their own share a back-up of `backup`
 * places: the equivalent random method, **an approximation**. One lot's overflow with the same mean and variance
 * as all of them together takes their place; its size is Rapp's formula. Some 0.4 to 4% high where it was set
 * against the exact chain (`twoTierExact`). Wilkinson 1956; Rapp 1964.
 */
export function wilkinson(lots: readonly OwnPlaces[], backup: number): number {
  const flows = lots.map(({ servers, load }) => overflowMoments(servers, load));
  const load = lots.reduce((sum, lot) => sum + lot.load, 0);
  const mean = flows.reduce((sum, flow) => sum + flow.mean, 0);
  if (mean === 0) return 0;
  const peakedness = flows.reduce((sum, flow) => sum + flow.variance, 0) / mean;
  const equivalentLoad = peakedness * mean + 3 * peakedness * (peakedness - 1);
  const equivalentServers = (equivalentLoad * (mean + peakedness)) / (mean + peakedness - 1) - mean - 1;
  return (equivalentLoad * erlangB(Math.max(0, equivalentServers) + backup, equivalentLoad)) / load;
}
