import type { Random } from '../random.ts';
import { isInside, squaredDistance, type Point } from './plane.ts';

/** Where a block begins: its cell is the ground nearest to it, as `powerCells` counts nearness. */
export interface Seed {
  readonly at: Point;
  /** Square metres: a seed of wide cells pushes its borders towards seeds of narrow ones. */
  readonly weight: number;
  /** Position of the ward or cluster it belongs to. */
  readonly group: number;
}

/** A ward or cluster: its ground, and how many blocks it is to have. */
export interface Region {
  readonly ground: readonly Point[];
  readonly centre: Point;
  readonly blocks: number;
}

const RELAXATIONS = 6;

/** Points about `spacing` metres apart all over the inside of an outline, none in line with another. */
export function scatterGround(outline: readonly Point[], spacing: number, random: Random): Point[] {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const ground: Point[] = [];
  for (let x = Math.min(...xs); x < Math.max(...xs); x += spacing) {
    for (let y = Math.min(...ys); y < Math.max(...ys); y += spacing) {
      const point: Point = [x + random.between(0, spacing), y + random.between(0, spacing)];
      if (isInside(point, outline)) ground.push(point);
    }
  }
  return ground;
}

/** Seeds for each region's blocks, closer together towards its centre; Lloyd's relaxation evens them out. */
export function spreadSeeds(regions: readonly Region[], spacing: number, random: Random): Seed[] {
  const seeds = regions.flatMap((region, group) => {
    const areaOfBlock = (region.ground.length * spacing * spacing) / region.blocks;
    return relaxedSeeds(region, densities(region), random).map((at) => ({
      at,
      weight: areaOfBlock / Math.PI,
      group,
    }));
  });
  return seeds.map((seed) => ({ ...seed, weight: temperedWeight(seed, seeds) }));
}

/** A seed's weight, held down where it would push a border over the seed of a narrow cell beside it. */
function temperedWeight(seed: Seed, seeds: readonly Seed[]): number {
  const ceilings = seeds.map((other) => other.weight + squaredDistance(seed.at, other.at) / 2);
  return Math.min(seed.weight, ...ceilings);
}

function densities({ ground, centre }: Region): number[] {
  const spread = ground.reduce((sum, point) => sum + squaredDistance(point, centre), 0) / ground.length;
  return ground.map((point) => 1 + 2 * Math.exp((-2 * squaredDistance(point, centre)) / spread));
}

function relaxedSeeds({ ground, blocks }: Region, weights: readonly number[], random: Random): Point[] {
  let seeds = random.shuffled(ground).slice(0, blocks);
  for (let round = 0; round < RELAXATIONS; round++) {
    const sums = seeds.map(() => ({ x: 0, y: 0, weight: 0 }));
    ground.forEach((point, at) => {
      const sum = sums[nearest(point, seeds)]!;
      sum.x += point[0] * weights[at]!;
      sum.y += point[1] * weights[at]!;
      sum.weight += weights[at]!;
    });
    seeds = sums.map(({ x, y, weight }): Point => [x / weight, y / weight]);
  }
  // A centre of gravity may lie in the sea beside a bay: take the ground nearest to it.
  return seeds.map((seed) => ground[nearest(seed, ground)]!);
}

/** Position of the candidate nearest to a point. */
export function nearest(point: Point, candidates: readonly Point[]): number {
  let best = 0;
  for (let at = 1; at < candidates.length; at++) {
    if (squaredDistance(point, candidates[at]!) < squaredDistance(point, candidates[best]!)) best = at;
  }
  return best;
}
