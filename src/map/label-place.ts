import type { Fabric } from '../core/fabric/fabric.ts';

/**
 * Where to write the name of each group of blocks: the inside point of the group's block nearest the
 * group's middle, so that the name is always on the group. `groupOf` gives the group of each block;
 * a group without blocks has no place. Places are `[lng, lat]`, by group number.
 */
export function labelPlaces(fabric: Fabric, groupOf: ArrayLike<number>): Map<number, [number, number]> {
  const middles = middlesOf(fabric, groupOf);
  const nearest = new Map<number, { block: number; distance: number }>();
  for (let block = 0; block < fabric.count; block++) {
    const middle = middles.get(groupOf[block]!)!;
    const [lng, lat] = insidePointOf(fabric, block);
    const distance = ((lng - middle.lng) * Math.cos((lat * Math.PI) / 180)) ** 2 + (lat - middle.lat) ** 2;
    const best = nearest.get(groupOf[block]!);
    if (best === undefined || distance < best.distance) nearest.set(groupOf[block]!, { block, distance });
  }
  return new Map([...nearest].map(([group, { block }]) => [group, insidePointOf(fabric, block)]));
}

/** The middle of each group: its blocks' inside points, weighted by their areas. */
function middlesOf(fabric: Fabric, groupOf: ArrayLike<number>): Map<number, { lng: number; lat: number }> {
  const sums = new Map<number, { lng: number; lat: number; area: number }>();
  for (let block = 0; block < fabric.count; block++) {
    const [lng, lat] = insidePointOf(fabric, block);
    const area = Math.max(1, fabric.areaSquareMetres[block]!);
    const sum = sums.get(groupOf[block]!) ?? { lng: 0, lat: 0, area: 0 };
    sum.lng += lng * area;
    sum.lat += lat * area;
    sum.area += area;
    sums.set(groupOf[block]!, sum);
  }
  return new Map(
    [...sums].map(([group, { lng, lat, area }]) => [group, { lng: lng / area, lat: lat / area }]),
  );
}

function insidePointOf(fabric: Fabric, block: number): [number, number] {
  return [fabric.insidePoints[2 * block]!, fabric.insidePoints[2 * block + 1]!];
}
