import type { PackageIndex } from '../dataset/packages.ts';
import { NO_BLOCK, type Fabric } from './fabric.ts';

/** Packages outside every block or without a position, lowest first; looked for once, as no cut changes them. */
export function packagesElsewhere({
  blockOfPackage,
}: Pick<Fabric, 'blockOfPackage'>): readonly PackageIndex[] {
  const found = known.get(blockOfPackage) ?? search(blockOfPackage);
  known.set(blockOfPackage, found);
  return found;
}

const known = new WeakMap<Int32Array, readonly PackageIndex[]>();

function search(blockOfPackage: Int32Array): readonly PackageIndex[] {
  const found: PackageIndex[] = [];
  blockOfPackage.forEach((block, index) => block === NO_BLOCK && found.push(index as PackageIndex));
  return found;
}
