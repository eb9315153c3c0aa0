import type { Block } from './area.ts';
import { drawBlocks } from './ground/draw-blocks.ts';
import { nameBlocks } from './ground/name-blocks.ts';
import { planeAround, squaredDistance, type Point } from './ground/plane.ts';
import { shareGround } from './ground/share-ground.ts';
import { scatterGround, spreadSeeds, type Region } from './ground/spread-seeds.ts';
import { KENT_CLUSTERS, KENT_OUTLINE, type Cluster } from './kent-facts.ts';
import type { Random } from './random.ts';

const GROUND_SPACING_METRES = 300;
const PLANE = planeAround([0.73, 51.2]);

/** Kent's blocks: the ground is shared among districts by area, and in each the smaller class gathers round its centre. */
export function drawKent(random: Random): Block[] {
  const outline = KENT_OUTLINE.map(PLANE.toPlane);
  const ground = scatterGround(outline, GROUND_SPACING_METRES, random);
  const seeds = spreadSeeds(clusterRegions(ground, random), GROUND_SPACING_METRES, random);
  const rings = drawBlocks(seeds, outline, { tolerance: 60, spacing: 350 }, PLANE, random);
  const code = (number: number) => `KS${String(number).padStart(4, '0')}`;
  return nameBlocks(
    rings,
    seeds.map(({ group }) => group),
    KENT_CLUSTERS,
    code,
  );
}

function clusterRegions(ground: readonly Point[], random: Random): Region[] {
  const districts = [...new Set(KENT_CLUSTERS.map(({ district }) => district))];
  const pairs = districts.map((name) => KENT_CLUSTERS.filter(({ district }) => district === name));
  const shares = shareGround(
    ground,
    pairs.map((pair) => ({ centre: centreOf(pair), size: areaOf(pair) })),
  );
  const groundOf = new Map(pairs.flatMap((pair, district) => groundByClass(pair, shares[district]!, random)));
  return KENT_CLUSTERS.map((cluster) => ({
    ground: groundOf.get(cluster)!,
    centre: PLANE.toPlane(cluster.centre),
    blocks: cluster.blocks,
  }));
}

/** The class with less land takes what lies nearest to its centre; the other has the rest, all round it. */
function groundByClass(
  pair: readonly Cluster[],
  ground: readonly Point[],
  random: Random,
): [Cluster, Point[]][] {
  const [small, large] = pair.toSorted((a, b) => a.areaSquareKilometres - b.areaSquareKilometres) as [
    Cluster,
    Cluster,
  ];
  const centre = PLANE.toPlane(small.centre);
  const reach = lobedReach(centre, random);
  const outwards = ground.toSorted((a, b) => reach(a) - reach(b));
  const count = Math.round((ground.length * small.areaSquareKilometres) / areaOf(pair));
  return [
    [small, outwards.slice(0, count)],
    [large, outwards.slice(count)],
  ];
}

/** How far out a place is from a town with lobes: towns are not round. */
function lobedReach(centre: Point, random: Random): (place: Point) => number {
  const [turn2, turn3] = [random.between(0, 2 * Math.PI), random.between(0, 2 * Math.PI)];
  return (place) => {
    const bearing = Math.atan2(place[1] - centre[1], place[0] - centre[0]);
    const lobes = 1 + 0.22 * Math.cos(2 * bearing + turn2) + 0.16 * Math.cos(3 * bearing + turn3);
    return squaredDistance(place, centre) / lobes ** 2;
  };
}

function areaOf(pair: readonly Cluster[]): number {
  return pair.reduce((sum, { areaSquareKilometres }) => sum + areaSquareKilometres, 0);
}

function centreOf(pair: readonly Cluster[]): Point {
  const mean = (axis: 0 | 1) =>
    pair.reduce(
      (sum, { centre, areaSquareKilometres }) => sum + PLANE.toPlane(centre)[axis] * areaSquareKilometres,
      0,
    ) / areaOf(pair);
  return [mean(0), mean(1)];
}
