import type { PackageIndex, Packages } from '../dataset/packages.ts';
import { NO_BLOCK, type Fabric } from '../fabric/fabric.ts';

/** Hours of need a week per km² of each block. Packages outside every block do not count; one listed twice does twice. */
export function needByBlock(
  { weeklyMinutes }: Pick<Packages, 'weeklyMinutes'>,
  { count, blockOfPackage, areaSquareMetres }: Fabric,
  packages: readonly PackageIndex[],
): Float64Array {
  const hours = new Float64Array(count);
  for (const index of packages) {
    const block = blockOfPackage[index]!;
    if (block !== NO_BLOCK) hours[block]! += weeklyMinutes[index]! / 60;
  }
  return hours.map((sum, block) => sum / (areaSquareMetres[block]! / 1e6));
}

/**
 * Where each of five shades of need ends, as a share of the darkest: need differs a hundredfold between a
 * street and a village, and steps of the 1-2-5 series show both, in round numbers.
 */
export const NEED_STEPS = [0.05, 0.1, 0.2, 0.5, 1] as const;

/** The shade of a density, 1 to 5, the darkest for what is above `top`; 0 for no need. */
export function needStep(density: number, top: number): number {
  if (density <= 0) return 0;
  const within = NEED_STEPS.findIndex((share) => density <= share * top);
  return within < 0 ? NEED_STEPS.length : within + 1;
}
