import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { merge } from 'topojson-client';
import type { MultiPolygon as ArcsOfMultiPolygon, Polygon as ArcsOfPolygon } from 'topojson-specification';
import type { Fabric } from '../core/fabric/fabric.ts';
import { hatchingOf, type DrawnLot } from '../core/scenario/lot-look.ts';
import { NO_LOT } from '../core/scenario/scenario.ts';
import type { PatternName } from './lot-layers.ts';
import type { MapLook } from './map-look.ts';

/** The whole shape of each lot that is hatched, and of the blocks in none, with the name of its pattern. */
export function lotShapeFeatures(
  { topology }: Fabric,
  assignment: ArrayLike<number>,
  lots: readonly DrawnLot[],
): FeatureCollection<MultiPolygon> {
  const patterns = new Map<number, PatternName>([[NO_LOT, 'unassigned']]);
  for (const lot of lots) {
    const hatching = hatchingOf(lot);
    if (hatching !== 'plain') patterns.set(lot.id, hatching);
  }
  const blocks = topology.objects.blocks.geometries;
  const features = [...patterns].flatMap(([lot, pattern]): Feature<MultiPolygon>[] => {
    const own = blocks.filter((_, block) => assignment[block] === lot) as (
      | ArcsOfPolygon
      | ArcsOfMultiPolygon
    )[];
    if (own.length === 0) return [];
    return [{ type: 'Feature', geometry: merge(topology, own as never), properties: { pattern } }];
  });
  return { type: 'FeatureCollection', features };
}

/**
 * All hatching as one layer, where lots are only looked at: each pattern is drawn where it is, which is a
 * sixth of the work of a layer a pattern over every block. Blocks in no lot keep theirs without the others.
 */
export function lotHatchingLayer({ layers }: MapLook): LayerSpecification {
  return {
    id: 'lot-hatching',
    type: 'fill',
    source: 'lot-shapes',
    paint: {
      'fill-antialias': false,
      'fill-pattern': ['get', 'pattern'],
      'fill-opacity': layers.hatching ? 1 : ['case', ['==', ['get', 'pattern'], 'unassigned'], 1, 0],
    },
  };
}
