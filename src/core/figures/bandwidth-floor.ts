import { NOT_RECORDED, type Packages } from '../dataset/packages.ts';

const URBAN_METRES = 500;
const RURAL_METRES = 2000;

/**
 * The least standard deviation, in metres, that a heatmap of these packages may have, so that a lone house
 * does not stand out: 2 km where more than half of them are in the country by the `rurality` fact, and
 * 500 m where they are in towns or nothing is said.
 */
export function bandwidthFloorMetres({ count, facts }: Packages): number {
  const rurality = facts.find(({ kind }) => kind === 'rurality');
  if (rurality === undefined) return URBAN_METRES;
  let rural = 0;
  for (const code of rurality.codes)
    if (code !== NOT_RECORDED && rurality.values[code]!.toLowerCase() === 'rural') rural++;
  return rural * 2 > count ? RURAL_METRES : URBAN_METRES;
}
