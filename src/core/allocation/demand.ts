import type { Dataset } from '../dataset/dataset.ts';
import type { Fabric } from '../fabric/fabric.ts';

/**
 * What an allocation needs to know of packages and providers; it is the same for every plan. What it
 * knows of packages is in the order in which they are offered, so that memory is read end to end.
 */
export interface Demand {
  readonly packageCount: number;
  /** Packages in the order they are offered: the largest first, as they are the hardest to place. */
  readonly order: Int32Array;
  readonly weeklyMinutes: Int32Array;
  /** The block each lies in, or `NO_BLOCK`. */
  readonly block: Int32Array;
  /** The position of who serves it now, or -1. */
  readonly provider: Int16Array;
  /** The place of the service it asks for, 31 at most. */
  readonly service: Uint8Array;
  readonly capacityMinutes: Float64Array;
  /** By provider: a bit for each service it can deliver. */
  readonly services: Uint32Array;
  /** By package, not in order: what `block` was made of. */
  readonly blockOfPackage: Int32Array;
}

const EVERY_SERVICE = 0xffffffff;
const LAST_SERVICE = 31;

/** Prepares a dataset for allocation. Services beyond the first 31 count as one. */
export function prepareDemand(dataset: Dataset, fabric: Fabric): Demand {
  const { packages, providers, services } = dataset;
  const order = Int32Array.from({ length: packages.count }, (_, index) => index);
  order.sort((a, b) => packages.weeklyMinutes[b]! - packages.weeklyMinutes[a]! || a - b);
  const bitOf = (service: number) => 2 ** Math.min(service, LAST_SERVICE);
  return {
    packageCount: packages.count,
    order,
    weeklyMinutes: Int32Array.from(order, (index) => packages.weeklyMinutes[index]!),
    block: blocksInOrder(order, fabric),
    provider: Int16Array.from(order, (index) => packages.provider[index]!),
    service: Uint8Array.from(order, (index) => Math.min(packages.service[index]!, LAST_SERVICE)),
    capacityMinutes: Float64Array.from(providers, (provider) => provider.capacityMinutes),
    services: Uint32Array.from(providers, (provider) => {
      if (provider.services.length === 0) return EVERY_SERVICE;
      const known = provider.services.map((name) => services.indexOf(name)).filter((at) => at >= 0);
      return known.reduce((bits, service) => (bits | bitOf(service)) >>> 0, 0);
    }),
    blockOfPackage: fabric.blockOfPackage,
  };
}

/** The same demand over another fabric of the same ground, as after a cut: only where packages lie differs. */
export function demandOver(fabric: Fabric, demand: Demand): Demand {
  const { blockOfPackage } = fabric;
  if (demand.blockOfPackage === blockOfPackage) return demand;
  return { ...demand, block: blocksInOrder(demand.order, fabric), blockOfPackage };
}

function blocksInOrder(order: Int32Array, { blockOfPackage }: Fabric): Int32Array {
  const blocks = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) blocks[at] = blockOfPackage[order[at]!]!;
  return blocks;
}
