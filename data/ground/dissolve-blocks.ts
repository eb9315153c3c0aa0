import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { mergeArcs, feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryObject, MultiPolygon as Merged, Polygon as Part } from 'topojson-specification';

/** Ground to be joined to others of the same name. */
export interface NamedGround {
  readonly name: string;
  readonly geometry: Polygon;
}

/** One feature for each name, in the order of `names`, with the borders inside it gone. RFC 7946 winding. */
export function dissolveBlocks(
  grounds: readonly NamedGround[],
  names: readonly string[],
): Feature<Polygon | MultiPolygon, { name: string }>[] {
  const features = grounds.map(({ geometry }): Feature => ({ type: 'Feature', properties: {}, geometry }));
  const collected: FeatureCollection = { type: 'FeatureCollection', features };
  const whole = topology({ grounds: collected });
  const collection = whole.objects['grounds'] as unknown as { geometries: GeometryObject[] };
  return names.map((name) => {
    const parts = collection.geometries.filter((_, at) => grounds[at]!.name === name);
    const merged: Merged = mergeArcs(whole, parts as Part[]);
    const { coordinates } = feature(whole, merged).geometry as MultiPolygon;
    const wound = coordinates.map((rings) => rings.map((ring, at) => windRing(ring, at === 0)));
    return {
      type: 'Feature',
      properties: { name },
      geometry:
        wound.length === 1
          ? { type: 'Polygon', coordinates: wound[0]! }
          : { type: 'MultiPolygon', coordinates: wound },
    };
  });
}

/** Outer rings run anticlockwise, holes clockwise. */
function windRing(ring: number[][], isOuter: boolean): number[][] {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!;
    return sum + x! * nextY! - nextX! * y!;
  }, 0);
  return twice > 0 === isOuter ? ring : ring.toReversed();
}
