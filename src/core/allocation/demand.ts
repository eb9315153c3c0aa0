import type { Dataset } from '../dataset/dataset.ts';
import type { Fabric } from '../fabric/fabric.ts';

/** What an allocation needs to know of packages and providers; it is the same for every plan. */
export interface Demand {
  readonly packageCount: number;
  readonly weeklyMinutes: Int32Array;
  /** By package: its block, or `NO_BLOCK`. */
  readonly blockOfPackage: Int32Array;
  /** By package: the position of who serves it now, or -1. */
  readonly provider: Int16Array;
  /** By package: one bit, that of the service it asks for. */
  readonly service: Uint32Array;
  /** Packages in the order they are offered: the largest first, as they are the hardest to place. */
  readonly order: Int32Array;
  readonly capacityMinutes: Float64Array;
  /** By provider: the bits of the services it can deliver. */
  readonly services: Uint32Array;
}

const EVERY_SERVICE = 0xffffffff;
const MOST_SERVICES = 31;

/** Prepares a dataset for allocation. Services beyond the first 31 share the last bit. */
export function prepareDemand(dataset: Dataset, fabric: Fabric): Demand {
  const { packages, providers, services } = dataset;
  const bitOf = (service: number) => 2 ** Math.min(service, MOST_SERVICES);
  const order = Int32Array.from({ length: packages.count }, (_, index) => index);
  return {
    packageCount: packages.count,
    weeklyMinutes: packages.weeklyMinutes,
    blockOfPackage: fabric.blockOfPackage,
    provider: packages.provider,
    service: Uint32Array.from(packages.service, bitOf),
    order: order.sort((a, b) => packages.weeklyMinutes[b]! - packages.weeklyMinutes[a]! || a - b),
    capacityMinutes: Float64Array.from(providers, (provider) => provider.capacityMinutes),
    services: Uint32Array.from(providers, (provider) => {
      if (provider.services.length === 0) return EVERY_SERVICE;
      const known = provider.services.map((name) => services.indexOf(name)).filter((at) => at >= 0);
      return known.reduce((bits, service) => (bits | bitOf(service)) >>> 0, 0);
    }),
  };
}

/** The same demand over another fabric of the same ground, as after a cut: only where packages lie differs. */
export function demandOver(fabric: Fabric, demand: Demand): Demand {
  const { blockOfPackage } = fabric;
  return demand.blockOfPackage === blockOfPackage ? demand : { ...demand, blockOfPackage };
}
