import type { Dataset } from '../dataset/dataset.ts';
import type { Fabric } from '../fabric/fabric.ts';
import { boundsOf, type Bounds } from '../geometry/bounds-of.ts';

/** A place with a name that somebody may ask about: a zone of a layer, or a block of the ground. */
export type Place =
  | { readonly kind: 'zone'; readonly layer: number; readonly zone: number; readonly name: string }
  | { readonly kind: 'block'; readonly block: number; readonly name: string };

/** Every place of an area: its zones, layer by layer, and then its blocks. */
export function listPlaces({ zoneLayers, blocks }: Dataset): Place[] {
  return [
    ...zoneLayers.flatMap(({ zones }, layer) =>
      zones.map(({ name }, zone): Place => ({ kind: 'zone', layer, zone, name })),
    ),
    ...blocks.map(({ name }, block): Place => ({ kind: 'block', block, name })),
  ];
}

/** Where a place lies: `[west, south, east, north]`, degrees. */
export function boundsOfPlace({ zoneLayers }: Dataset, ground: Fabric, place: Place): Bounds {
  if (place.kind === 'zone') return boundsOf(zoneLayers[place.layer]!.zones[place.zone]!.geometry);
  const [west, south, east, north] = ground.bounds.subarray(place.block * 4, place.block * 4 + 4);
  return [west!, south!, east!, north!];
}
