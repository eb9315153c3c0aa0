import type { ExpressionSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Packages } from '../core/dataset/packages.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import { NEED_STEPS, needByBlock, needStep } from '../core/figures/need-by-block.ts';
import type { Need } from '../store/planner.ts';
import type { MapLook } from './map-look.ts';

/** How much of a lot's own colour a shade leaves to be seen: little, as it is the lightness that says how much need. */
const COVER = 0.92;

/** The names of the patterns' images, for the two darkest shades: they must stay apart also without colour. */
export const NEED_PATTERNS = ['need-4', 'need-5'] as const;

const STEP: ExpressionSpecification = ['coalesce', ['feature-state', 'need'], 0];

/** Each block in one of five shades by its hours of need a week per km²; a block without need keeps the look of its lot. */
export function needBlockLayers({
  colours,
  layers,
  topHoursPerSquareKilometre: top,
}: MapLook): LayerSpecification[] {
  const visibility = layers.need !== 'off' && layers.shading === 'blocks' && top > 0 ? 'visible' : 'none';
  const { heat1, heat2, heat3, heat4, heat5 } = colours;
  const shades = [heat1, heat1, heat2, heat3, heat4, heat5];
  return [
    {
      id: 'need-blocks',
      type: 'fill',
      source: 'blocks',
      layout: { visibility },
      paint: {
        'fill-antialias': false,
        'fill-color': ['to-color', ['at', STEP, ['literal', shades]]],
        'fill-opacity': ['case', ['>', STEP, 0], COVER, 0],
      },
    },
    ...NEED_PATTERNS.map((name, at): LayerSpecification => ({
      id: `pattern-${name}`,
      type: 'fill',
      source: 'blocks',
      layout: { visibility },
      paint: {
        'fill-antialias': false,
        'fill-pattern': name,
        'fill-opacity': ['case', ['==', STEP, NEED_STEPS.length - NEED_PATTERNS.length + 1 + at], 1, 0],
      },
    })),
  ];
}

/** Keeps the shades of blocks as the need says. */
export function createNeedShades(
  map: MapLibreMap,
  packages: Packages,
): (fabric: Fabric, need: Need | null) => void {
  const shade = createBlockShades(map);
  return (fabric, need) =>
    shade(needByBlock(packages, fabric, need?.packages ?? []), need?.topHoursPerSquareKilometre ?? 0);
}

/** Shades blocks by their density, darkest at the top, touching only those whose shade changes. */
export function createBlockShades(map: MapLibreMap): (densities: Float64Array, top: number) => void {
  /** What the map was told last of each block, also of those that a rejoined cut took away. */
  const told: number[] = [];
  return (densities, top) => {
    densities.forEach((density, block) => {
      const step = needStep(density, top);
      if ((told[block] ?? 0) === step) return;
      told[block] = step;
      map.setFeatureState({ source: 'blocks', id: block }, { need: step });
    });
  };
}
