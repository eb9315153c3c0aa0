import type { Block } from './area.ts';
import { drawBlocks } from './ground/draw-blocks.ts';
import { nameBlocks } from './ground/name-blocks.ts';
import { planeAround } from './ground/plane.ts';
import { nearest, scatterGround, spreadSeeds } from './ground/spread-seeds.ts';
import { MERTON_OUTLINE, MERTON_WARDS } from './merton-facts.ts';
import type { Random } from './random.ts';

const GROUND_SPACING_METRES = 60;

/** Merton's blocks: a ward is the ground nearest to its centre, shared out among as many blocks as it has LSOAs. */
export function drawMerton(random: Random): Block[] {
  const plane = planeAround([-0.19, 51.41]);
  const outline = MERTON_OUTLINE.map(plane.toPlane);
  const centres = MERTON_WARDS.map(({ centre }) => plane.toPlane(centre));
  const ground = scatterGround(outline, GROUND_SPACING_METRES, random);
  const wardOfGround = ground.map((point) => nearest(point, centres));
  const regions = MERTON_WARDS.map(({ blocks }, ward) => ({
    ground: ground.filter((_, at) => wardOfGround[at] === ward),
    centre: centres[ward]!,
    blocks,
  }));
  const seeds = spreadSeeds(regions, GROUND_SPACING_METRES, random);
  const rings = drawBlocks(seeds, outline, { tolerance: 25, spacing: 90 }, plane, random);
  const code = (number: number) => `MS${String(number).padStart(3, '0')}`;
  return nameBlocks(
    rings,
    seeds.map(({ group }) => group),
    MERTON_WARDS,
    code,
  );
}
