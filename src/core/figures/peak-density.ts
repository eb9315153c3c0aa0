import type { Dataset } from '../dataset/dataset.ts';
import type { PackageIndex } from '../dataset/packages.ts';

const METRES_PER_DEGREE = 111_195;

/**
 * The highest density of need, in hours a week per km², of a Gaussian kernel with the given standard
 * deviation: Σ hours ÷ (2πσ²) × exp(−distance² ÷ 2σ²) (Silverman 1986, eq. 4.1). Packages are first
 * gathered into squares half a bandwidth wide, and the density is taken at the middle of each square
 * that holds any; kernels are cut at 3σ, as on the map. Packages without a position do not count.
 */
export function peakDensity(
  { packages }: Dataset,
  indexes: readonly PackageIndex[],
  bandwidthMetres: number,
): number {
  const located = indexes.filter((index) => !Number.isNaN(packages.longitudes[index]!));
  if (located.length === 0) return 0;
  const side = bandwidthMetres / 2;
  const metresPerLng = METRES_PER_DEGREE * Math.cos((packages.latitudes[located[0]!]! * Math.PI) / 180);
  const hours = new Map<number, { x: number; y: number; hours: number }>();
  for (const index of located) {
    const x = Math.floor((packages.longitudes[index]! * metresPerLng) / side);
    const y = Math.floor((packages.latitudes[index]! * METRES_PER_DEGREE) / side);
    const square = hours.get(keyOf(x, y));
    const more = packages.weeklyMinutes[index]! / 60;
    if (square === undefined) hours.set(keyOf(x, y), { x, y, hours: more });
    else square.hours += more;
  }
  const squares = [...hours.values()];
  return Math.max(...squares.map((square) => densityAt(square, hours, bandwidthMetres)));
}

/** Half a bandwidth a square, so 3σ is six squares. */
const SQUARES_IN_REACH = 6;

/** One number for a square: there are not this many up the whole earth, and text would be ten times slower. */
function keyOf(x: number, y: number): number {
  return x * 2 ** 22 + y;
}

function densityAt(
  { x, y }: { x: number; y: number },
  hours: ReadonlyMap<number, { hours: number }>,
  bandwidthMetres: number,
): number {
  const sigmaKilometres = bandwidthMetres / 1000;
  let sum = 0;
  for (let dx = -SQUARES_IN_REACH; dx <= SQUARES_IN_REACH; dx++) {
    for (let dy = -SQUARES_IN_REACH; dy <= SQUARES_IN_REACH; dy++) {
      const there = hours.get(keyOf(x + dx, y + dy));
      if (there) sum += there.hours * Math.exp(-(dx * dx + dy * dy) / 8);
    }
  }
  return sum / (2 * Math.PI * sigmaKilometres ** 2);
}
