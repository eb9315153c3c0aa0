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
  return peakOf(hours) / (2 * Math.PI * (bandwidthMetres / 1000) ** 2);
}

/** Half a bandwidth a square, so 3σ is six squares. */
const SQUARES_IN_REACH = 6;
const REACH = Array.from({ length: 2 * SQUARES_IN_REACH + 1 }, (_, at) => {
  const squares = at - SQUARES_IN_REACH;
  return { squares, weight: Math.exp(-(squares * squares) / 8) };
});

/** The highest sum of weighted hours. The kernel is a product, so hours are spread up and down first, then gathered across. */
function peakOf(
  hours: ReadonlyMap<number, { readonly x: number; readonly y: number; readonly hours: number }>,
): number {
  const spread = new Map<number, number>();
  for (const square of hours.values()) {
    for (const { squares, weight } of REACH) {
      const key = keyOf(square.x, square.y + squares);
      spread.set(key, (spread.get(key) ?? 0) + square.hours * weight);
    }
  }
  let peak = 0;
  for (const { x, y } of hours.values()) {
    let sum = 0;
    for (const { squares, weight } of REACH) sum += (spread.get(keyOf(x + squares, y)) ?? 0) * weight;
    if (sum > peak) peak = sum;
  }
  return peak;
}

/** One number for a square: there are not this many up the whole earth, and text would be ten times slower. */
function keyOf(x: number, y: number): number {
  return x * 2 ** 22 + y;
}
