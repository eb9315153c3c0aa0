import type { Dataset } from '../dataset/dataset.ts';
import type { Fabric } from '../fabric/fabric.ts';

/**
 * By block: 1 for a rural one. A block is what most of its packages say (fact 'rurality'); where none says,
 * what the name of its cluster ends in, as in 'Ashford Rural'; otherwise urban, also where as many say the
 * one as the other.
 */
export function ruralBlocks({ packages }: Dataset, fabric: Fabric): Uint8Array {
  const { count, blockOfPackage } = fabric;
  const balance = new Int32Array(count);
  const says = new Uint8Array(count);
  const fact = packages.facts.find(({ kind }) => kind === 'rurality');
  fact?.codes.forEach((code, index) => {
    const block = blockOfPackage[index]!;
    const value = fact.values[code];
    if (block < 0 || value === undefined) return;
    says[block] = 1;
    balance[block]! += value === 'Rural' ? 1 : -1;
  });
  const clusters = fabric.zones.find(({ layer }) => layer.role === 'cluster');
  return Uint8Array.from(balance, (rural, block) => {
    if (says[block] === 1) return Number(rural > 0);
    const zone = clusters?.zoneOfBlock[block];
    return Number(zone !== undefined && / rural$/i.test(clusters!.layer.zones[zone]?.name ?? ''));
  });
}
